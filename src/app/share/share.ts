/** Links and race files: what is shown goes out through them, and comes in. */
import type { Race } from "../../index.js";
import type { Link } from "../../share/hash.js";
import { text } from "../i18n/language.js";
import { issueLine } from "../i18n/sentences.js";
import { onDemand } from "../onDemand.js";
import { type Scenarios, scenariosFor } from "../scenarios.js";
import { actions, type Store } from "../store.js";
import { currentTheme, type Theme, watchTheme } from "../theme.js";
import { keepAddress } from "./address.js";
import { acceptDrops } from "./drop.js";
import { problemBox } from "./problems.js";
import { firstState, seenBy, viewOf } from "./view.js";

export interface Sharing {
  readonly button: HTMLElement;
  /** What the page's link opened; its issues are told. */
  readonly first: Link;
  /** Whether what is shown was carried over, so that the address may not tell it yet. */
  readonly isCarried: boolean;
  /** The race of an address without a link. */
  readonly fallback: Race;
  /** Whether nothing may move by itself. */
  readonly still: boolean;
  /** Shows a theme that a link asks for. */
  readonly showTheme: (theme: Theme) => void;
}

export function mountShare(store: Store, { button, first, isCarried, fallback, still, showTheme }: Sharing): void {
  const problems = problemBox();
  const tell = ({ issues }: Pick<Link, "issues">) => {
    if (issues.length === 0) problems.clear();
    else problems.show(text("share.linkProblems"), issues.map(issueLine));
  };
  const show = (race: Race, view: Link["view"], scenarios: Scenarios = new Map()) =>
    actions.openRace(store, race, seenBy(view, race, still, scenarios));
  const address = keepAddress(store, linkTheme, isCarried, async (hash) => {
    const scenarios = await scenariosFor(hash);
    const link = firstState(hash, fallback, scenarios);
    const shown = show(link.race, link.view, scenarios);
    if (link.view.theme) showTheme(link.view.theme);
    tell(link);
    await shown;
  });
  watchTheme(address.changed);

  const open = async (file: File) => {
    const loaded = await onDemand(() => import("./raceFile.js"));
    if (!loaded) return;
    const opened = await loaded.readRaceFile(file);
    if (!opened.ok) return problems.show(text("share.notOpened", { name: file.name }), opened.lines);
    problems.clear();
    show(opened.race, {});
  };
  const exportRace = async () => {
    const loaded = await onDemand(() => import("../export/dialog.js"));
    loaded?.openExport(store, mapSize()).addEventListener("close", () => button.focus());
  };
  acceptDrops(text("share.drop"), ([file, ...others]) => {
    if (others.length > 0)
      problems.show(text("share.noneOpened"), [text("share.manyFiles", { count: others.length + 1 })]);
    else if (file) open(file);
  });
  let isOpening = false;
  button.addEventListener("click", async () => {
    if (isOpening) return;
    isOpening = true;
    const loaded = await onDemand(() => Promise.all([import("./embed/section.js"), import("./raceDialog.js")]));
    isOpening = false;
    if (!loaded) return;
    const [{ embedSection }, { openRaceDialog }] = loaded;
    const state = store.getState();
    const hash = address.hash();
    const link = hash === undefined ? undefined : new URL(hash, location.href).href;
    const dialog = openRaceDialog({
      link,
      race: store.getState().race,
      open,
      embedding: embedSection(state, viewOf(state, linkTheme())),
      exportRace,
    });
    dialog.addEventListener("close", () => button.focus());
  });
  tell(first);
}

/** The map's, to even pixels, which videos need. */
function mapSize(): readonly [number, number] {
  const { width = 960, height = 540 } = document.getElementById("map")?.getBoundingClientRect() ?? {};
  return [2 * Math.round(width / 2), 2 * Math.round(height / 2)];
}

/** A link asks for a theme where it is not the one the system would choose. */
function linkTheme(): Theme | undefined {
  const theme = currentTheme();
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return theme === system ? undefined : theme;
}
