/** Links and files: what is shown goes out through them, and comes in. */
import { fromHash, linkLimits, type PageLink, toHash } from "../../backprop/link.js";
import { type NetworkFile, networkFileText, parseNetworkFile } from "../../backprop/networkFile.js";
import type { Result } from "../../core/issue.js";
import { text } from "../i18n/language.js";
import { issueLine } from "../i18n/sentences.js";
import { openShareDialog, type ShareWords } from "../share/dialog.js";
import { acceptDrops } from "../share/drop.js";
import type { Problems } from "../share/problems.js";
import { saveText } from "../share/saveText.js";
import type { Desk } from "./desk.js";
import { type BackpropState, doneSoFar, standing } from "./store.js";
import { words } from "./words.js";

const shareWords: ShareWords = {
  noLink: words("share.ownNetwork"),
  holds: words("share.pageHolds"),
  linkLabel: words("share.pageLink"),
  file: words("share.networkFile"),
  fileText: words("share.networkFileText"),
  accept: ".json",
};

/** Files larger than this hold no network that fits the page. */
const largestFile = 1_000_000;

/** The hash of what is shown; undefined where it does not go into a link. */
function hashOf(state: BackpropState): string | undefined {
  const done = doneSoFar(state);
  const isTooLong = done.length > linkLimits.done || done.some((one) => "way" in one && one.epochs > linkLimits.epochs);
  return state.isOwn || isTooLong ? undefined : toHash({ ...state.page, done });
}

export function mountShare(button: HTMLElement, desk: Desk, problems: Problems): void {
  const open = async ([file]: readonly File[]) => {
    if (!file) return;
    const parsed = await readFile(file);
    if (parsed.ok) {
      problems.clear();
      desk.openFile(parsed.value);
    } else problems.show(words("share.badFile", { name: file.name }), parsed.issues.map(issueLine));
  };
  button.addEventListener("click", () => {
    const state = desk.store.getState();
    const hash = hashOf(state);
    const file = { exercise: state.model.exercise, theta: standing(state).theta };
    const dialog = openShareDialog({
      link: hash === undefined ? undefined : new URL(hash, location.href).href,
      words: shareWords,
      saves: [{ label: words("share.saveNetwork"), save: () => saveText("network.json", networkFileText(file)) }],
      open: (chosen) => open([chosen]),
    });
    dialog.addEventListener("close", () => button.focus());
  });
  acceptDrops(words("share.dropNetwork"), open);
}

/** The network of a file, or every issue; a text that is no JSON stays a text, so that a message can show it. */
async function readFile(file: File): Promise<Result<NetworkFile>> {
  if (file.size > largestFile) {
    const issue = { path: "", got: `${file.size} characters`, expected: `at most ${largestFile} characters` };
    return { ok: false, issues: [issue] };
  }
  const content = await file.text();
  try {
    return parseNetworkFile(JSON.parse(content));
  } catch {
    return parseNetworkFile(content);
  }
}

/**
 * The address follows what is shown; another address, typed or gone back to, is opened.
 * @param opened told when another view is open and nothing is done on it yet
 */
export function keepAddress(desk: Desk, problems: Problems, opened: () => void): void {
  let address = location.hash;
  const write = (state: BackpropState) => {
    if (state.job || state.playing) return;
    const hash = hashOf(state) ?? `#show=${state.page.show}`;
    if (hash === location.hash) return;
    history.replaceState(null, "", hash);
    address = location.hash;
  };
  desk.store.subscribe((state, before) => {
    const isOther = state.page !== before.page || state.update !== before.update || state.shown !== before.shown;
    if (isOther || state.job !== before.job || state.playing !== before.playing) write(state);
  });
  addEventListener("hashchange", () => {
    if (location.hash === address) return;
    address = location.hash;
    const link = fromHash(address);
    tellIssues(link, problems);
    desk.open(link);
    if (link.state.done.length === 0) opened();
  });
}

export function tellIssues({ issues }: PageLink, problems: Problems): void {
  if (issues.length === 0) problems.clear();
  else problems.show(text("share.linkProblems"), issues.map(issueLine));
}
