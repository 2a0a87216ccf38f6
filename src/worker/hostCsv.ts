/** Reads one table of the user's own, and makes it a run, at home on some thread. */
import type { Issue } from "../core/issue.js";
import type { withoutData } from "../train/chooseData.js";
import { epochSteps } from "../train/createProblem.js";
import { ownDataOf } from "../train/csv/ownData.js";
import { type CsvReading, parseCsv } from "../train/csv/parseCsv.js";
import { parseTrainRun } from "../train/parseTrainRun.js";
import { type OwnData, type TrainRun, trainLimits } from "../train/trainRun.js";
import { registry } from "../training.js";

export type CsvCommand =
  /** Answered by `read` or `refused`, after `progress`. */
  | { readonly kind: "read"; readonly file: File }
  /** Reads it anew with another column to predict; answered in the same way. */
  | { readonly kind: "target"; readonly target: string }
  /**
   * Makes a run of the table and of all else in a run file, with fewer epochs where so many steps are too many; answered by
   * `rows` and then `run`, or by `refused`.
   */
  | { readonly kind: "train"; readonly rest: ReturnType<typeof withoutData> };

export type CsvMessage =
  /** How much of the file is read, 0 … 1. */
  | { readonly kind: "progress"; readonly share: number }
  /** What is wrong with the table, or with the run that would be made of it. */
  | { readonly kind: "refused"; readonly of: "table" | "run"; readonly issues: readonly Issue[] }
  | { readonly kind: "read"; readonly table: TableFacts }
  /** The next rows of the run that follows: so few that taking them over holds nobody up. */
  | { readonly kind: "rows"; readonly rows: OwnData["rows"] }
  /** The run, whose rows were told. */
  | { readonly kind: "run"; readonly run: TrainRun & { readonly dataset: OwnData } };

/** What a user is told of a table: what was made of it, and what is to be predicted. */
export interface TableFacts extends Pick<CsvReading, "target" | "targets" | "notes"> {
  readonly name: string;
  readonly rows: number;
  readonly inputs: number;
  /** Of a classification. */
  readonly classes?: readonly string[];
}

/** Rows told at once: a millisecond of the receiver's. */
const portion = 2000;

/** It may have been moved, or be nobody's to read, since it was chosen. */
const unreadable: Issue = { path: "", got: "a file that cannot be read", expected: "a file of this device" };

/** @returns what takes commands */
export function hostCsv(tell: (message: CsvMessage) => void): (command: CsvCommand) => void {
  let [text, name] = ["", ""];
  let reading: CsvReading | undefined;
  const read = (target?: string) => {
    const progress = (share: number) => tell({ kind: "progress", share });
    const result = parseCsv(text, { name, progress, ...(target !== undefined && { target }) });
    if (!result.ok) return tell({ kind: "refused", of: "table", issues: result.issues });
    reading = result.value;
    tell({ kind: "read", table: factsOf(reading) });
  };
  return async (command) => {
    if (command.kind === "read") {
      const content = await command.file.text().catch(() => undefined);
      if (content === undefined) return tell({ kind: "refused", of: "table", issues: [unreadable] });
      [text, name] = [content, command.file.name];
      read();
    } else if (command.kind === "target") read(command.target);
    else if (reading) tellRun(reading, command.rest, tell);
  };
}

function factsOf({ dataset, target, targets, notes }: CsvReading): TableFacts {
  const { name, inputs } = dataset;
  const rows = dataset.samples({}, 0).count;
  const facts = { name, rows, inputs: inputs.length, target, targets, notes };
  return dataset.task === "classification" ? { ...facts, classes: dataset.classes } : facts;
}

function tellRun(
  { dataset }: CsvReading,
  rest: ReturnType<typeof withoutData>,
  tell: (message: CsvMessage) => void,
): void {
  const own = ownDataOf(dataset);
  const parsed = parseTrainRun({ ...rest, epochs: 1, dataset: own }, registry);
  if (!parsed.ok) {
    tell({ kind: "refused", of: "run", issues: parsed.issues });
    return;
  }
  for (let k = 0; k < own.rows.length; k += portion) tell({ kind: "rows", rows: own.rows.slice(k, k + portion) });
  const most = Math.floor(trainLimits.laneSteps / (epochSteps(parsed.value, registry) * rest.lanes.length));
  const epochs = Math.min(rest.epochs, most);
  tell({ kind: "run", run: { ...parsed.value, epochs, dataset: { ...own, rows: [] } } });
}
