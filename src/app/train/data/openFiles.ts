/** Files of the user's own: a run to take up, or a table to train on. */
import { text } from "../../i18n/language.js";
import { onDemand } from "../../onDemand.js";
import type { Problems } from "../../share/problems.js";
import type { Desk } from "../desk.js";
import { openRun } from "./openRun.js";

/** Bytes. */
const fileLimit = 50_000_000;
/** What a file's kind is told by: its first characters. */
const glance = 1000;

/** @returns what opens files: one at a time */
export function createOpener(desk: Desk, problems: Problems): (files: readonly File[]) => Promise<void> {
  let leaveTable = () => {};
  return async ([file, ...others]) => {
    if (!file) return;
    if (others.length > 0)
      return problems.show(text("share.noneOpened"), [text("share.manyFiles", { count: others.length + 1 })]);
    problems.clear();
    leaveTable();
    const refuse = (lines: readonly string[]) => problems.show(text("share.notOpened", { name: file.name }), lines);
    if (file.size > fileLimit) {
      const size = (file.size / 1e6).toFixed(1);
      return refuse([text("share.largeFile", { size, most: fileLimit / 1e6 })]);
    }
    if (/^\s*\{/.test(await file.slice(0, glance).text())) openRun(await file.text(), desk, refuse, problems);
    else {
      const loaded = await onDemand(() => import("./openTable.js"));
      if (loaded) leaveTable = loaded.openTable(file, desk, problems);
    }
  };
}
