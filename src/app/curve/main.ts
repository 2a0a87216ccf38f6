/** The page of one weight: curves, the hump, rates that are too large, schedules, and a network's weights one at a time. */
import { type CurveShow, examples, isCurve, type Show, shows } from "../../curve/examples.js";
import { type Opened, readHash, type Shown, writeHash } from "../../curve/hash.js";
import { toMathML } from "../../formula/mathml.js";
import { parseFormula } from "../../formula/parse.js";
import { registry } from "../../index.js";
import { isTyped } from "../../race/race.js";
import { element } from "../element.js";
import { mathElement } from "../formula/mathElement.js";
import { curveTexts } from "../i18n/curveTexts.js";
import { mountLanguageButton } from "../i18n/page.js";
import { issueLine } from "../i18n/sentences.js";
import { problemBox } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { mountCurveView } from "./curveView.js";
import { mountSchedulesView } from "./schedulesView.js";
import { mountSliceView } from "./sliceView.js";
import type { View } from "./view.js";
import { words } from "./words.js";

/** Milliseconds between two changes of the address: browsers allow about 100 in 30 seconds. */
const pause = 400;

function start(): void {
  startPage(curveTexts);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const problems = problemBox();
  let timer: number | undefined;
  let current: View;
  const write = () => {
    timer = undefined;
    const hash = writeHash(current.shown(), registry);
    if (hash !== location.hash) history.replaceState(null, "", hash);
    tell(current.shown());
  };
  const changed = () => {
    timer ??= window.setTimeout(write, pause);
  };
  const first = (show: Show) => readHash(`#show=${show}`, registry).shown;
  const views = {
    curve: mountCurveView(ofKind(first("tangent"), "tangent"), still, changed),
    schedules: mountSchedulesView(ofKind(first("schedules"), "schedules"), changed),
    slice: mountSliceView(ofKind(first("slice"), "slice"), changed),
  };
  const open = ({ shown, issues }: Opened) => {
    const kind = isCurve(shown.show) ? "curve" : shown.show === "slice" ? "slice" : "schedules";
    for (const [name, view] of Object.entries(views)) if (name !== kind) view.hide();
    current = views[kind] as View;
    current.show(shown);
    clearTimeout(timer);
    timer = undefined;
    tell(shown);
    if (issues.length > 0) problems.show(words("curve.problems"), issues.map(issueLine));
    else problems.clear();
  };
  open(readHash(location.hash, registry));
  addEventListener("hashchange", () => open(readHash(location.hash, registry)));
  mountLanguageButton(find("language"), write);
  document.addEventListener("keydown", (event) => {
    const isFree = event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isFree && current.press(event)) event.preventDefault();
  });
  document.body.removeAttribute("data-waiting");
}

function ofKind<S extends Show>(shown: Shown, show: S): Extract<Shown, { show: S }> {
  if (shown.show !== show) throw new Error(`${show} is not shown by its own link`);
  return shown as Extract<Shown, { show: S }>;
}

/** Tabs, name, lesson and what there is to try, where another thing is shown; and its formula. */
function tell(shown: Shown): void {
  const { show } = shown;
  const formula = "race" in shown && isTyped(shown.race.surface) ? shown.race.surface.formula : undefined;
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  find("formula").replaceChildren(...(parsed?.ok ? [mathElement(toMathML(parsed.value))] : []));
  if (find("view").dataset.show === show) return;
  find("view").dataset.show = show;
  find("tabs").replaceChildren(...shows.map((name) => tab(name, show)));
  find("name").textContent = words(`name.${show}`);
  find("lesson").textContent = words(`lesson.${show}`);
  document.title = `${words(`name.${show}`)} · Optimizer Race`;
  find("tries").hidden = !isCurve(show);
  if (isCurve(show)) find("tries").replaceChildren(element("span", "", words("curve.try")), ...triesOf(show));
}

const triesOf = (show: CurveShow) =>
  examples[show].tries.map(({ text, fields }) => element("a", "curve-try", text, { href: `#show=${show}&${fields}` }));

function tab(name: Show, shown: Show): HTMLElement {
  const link = element("a", "curve-tab", words(`tab.${name}`), { href: `#show=${name}` });
  if (name === shown) link.setAttribute("aria-current", "page");
  return link;
}

start();
