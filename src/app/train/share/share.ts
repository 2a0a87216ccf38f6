/** Links and files: the run goes out through them, and comes in. */

import { fromTrainHash, type TrainLink, toTrainHash } from "../../../share/trainHash.js";
import { registry } from "../../../training.js";
import { everySoOften } from "../../everySoOften.js";
import { text } from "../../i18n/language.js";
import { issueLine } from "../../i18n/sentences.js";
import { openShareDialog, type ShareWords } from "../../share/dialog.js";
import { acceptDrops } from "../../share/drop.js";
import type { Problems } from "../../share/problems.js";
import { saveText } from "../../share/saveText.js";
import type { Desk } from "../desk.js";
import { words } from "../words.js";

/** Milliseconds between two changes of the address: browsers allow about 100 in 30 seconds. */
const pause = 400;

const shareWords: ShareWords = {
  noLink: words("share.ownData"),
  holds: words("share.runHolds"),
  linkLabel: words("share.runLink"),
  file: words("share.runFile"),
  fileText: words("share.runFileText"),
  accept: ".json,.csv,.txt,.tsv",
};

const exports = [
  ["json", "run.json", "share.saveRun"],
  ["curves", "curves.csv", "share.saveCurves"],
  ["table", "table.csv", "share.saveTable"],
] as const;

export function mountShare(button: HTMLElement, desk: Desk, open: (files: readonly File[]) => void): void {
  const hashOf = () => {
    const { run, preset } = desk.store.getState();
    return toTrainHash(run, preset, registry);
  };
  button.addEventListener("click", () => {
    const hash = hashOf();
    const saves = exports.map(([format, name, key]) => ({
      label: words(key),
      save: async () => saveText(name, await desk.export(format)),
    }));
    const dialog = openShareDialog({
      link: hash === undefined ? undefined : new URL(hash, location.href).href,
      words: shareWords,
      saves,
      open: (file) => open([file]),
    });
    dialog.addEventListener("close", () => button.focus());
  });
  acceptDrops(words("share.dropRun"), open);
}

/** The address follows the run, and says nothing new until something is changed. */
export function keepAddress(desk: Desk, problems: Problems): void {
  const { store } = desk;
  let address = location.hash;
  const write = () => {
    const { run, preset } = store.getState();
    const hash = toTrainHash(run, preset, registry);
    if (hash === undefined || hash === location.hash) return;
    history.replaceState(null, "", hash);
    address = location.hash;
  };
  const writeSoon = everySoOften(pause, write);
  store.subscribe(({ run, preset }, before) => {
    if (run !== before.run || preset !== before.preset) writeSoon();
  });
  addEventListener("hashchange", () => {
    if (location.hash === address) return;
    address = location.hash;
    const link = fromTrainHash(address, registry, store.getState().run);
    tellIssues(link, problems);
    if (link.run) desk.start(link.run, link.preset);
  });
}

export function tellIssues({ issues }: TrainLink, problems: Problems): void {
  if (issues.length === 0) problems.clear();
  else problems.show(text("share.linkProblems"), issues.map(issueLine));
}
