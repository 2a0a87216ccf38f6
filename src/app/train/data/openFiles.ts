/** Files of the user's own: a run to take up, or a table to train on. */

import type { CsvReading } from "../../../train/csv/parseCsv.js";
import type { TrainRun } from "../../../training.js";
import { text } from "../../i18n/language.js";
import { issueLine } from "../../i18n/sentences.js";
import type { Problems } from "../../share/problems.js";
import type { Desk } from "../desk.js";
import { chooseData } from "../panel/chooseDataset.js";
import { readRunText } from "../share/runFile.js";
import { openDataDialog } from "./dialog.js";
import { openRun } from "./openRun.js";
import { ownDataOf } from "./ownData.js";

/** Bytes. */
const fileLimit = 50_000_000;

/** @returns what opens files: one at a time */
export function createOpener(desk: Desk, problems: Problems): (files: readonly File[]) => Promise<void> {
  return async ([file, ...others]) => {
    if (!file) return;
    if (others.length > 0)
      return problems.show(text("share.noneOpened"), [text("share.manyFiles", { count: others.length + 1 })]);
    problems.clear();
    const refuse = (lines: readonly string[]) => problems.show(text("share.notOpened", { name: file.name }), lines);
    if (file.size > fileLimit) {
      const size = (file.size / 1e6).toFixed(1);
      return refuse([text("share.largeFile", { size, most: fileLimit / 1e6 })]);
    }
    const content = await file.text();
    if (/^\s*\{/.test(content)) openRun(content, desk, refuse, problems);
    else await openTable(content, file.name, desk, refuse);
  };
}

/** What reads tables is loaded when there is one. */
async function openTable(
  content: string,
  name: string,
  desk: Desk,
  refuse: (lines: readonly string[]) => void,
): Promise<void> {
  const { parseCsv } = await import("../../../train/csv/parseCsv.js");
  const read = (target?: string) => parseCsv(content, { name, ...(target !== undefined && { target }) });
  const first = read();
  if (!first.ok) return refuse(first.issues.map(issueLine));
  openDataDialog({
    reading: first.value,
    withTarget(target) {
      const again = read(target);
      return again.ok ? again.value : first.value;
    },
    train: (reading) => train(reading, desk, refuse),
  });
}

function train({ dataset }: CsvReading, desk: Desk, refuse: (lines: readonly string[]) => void): void {
  const file = chooseData(ownDataOf(dataset))(desk.store.getState().run);
  const opened = readRunText(JSON.stringify(file satisfies Partial<TrainRun>));
  if (opened.ok) desk.start(opened.run);
  else refuse(opened.lines);
}
