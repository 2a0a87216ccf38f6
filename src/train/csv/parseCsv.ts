/** A CSV file of a user's own as a dataset: what cannot be used is refused or told, and nothing is changed in silence. */
import type { Dataset } from "../../core/dataset.js";
import type { Issue, Result } from "../../core/issue.js";
import { type Column, commaIssue, presentRows, readColumn, takeRows } from "./column.js";
import { datasetOf } from "./datasetOf.js";
import { readHeader } from "./header.js";
import { type Inputs, inputsOf } from "./inputs.js";
import { csvLimits } from "./limits.js";
import { fewOf, plural, readTable, tooWide } from "./table.js";
import { asTarget, chooseTarget, type Target, targetNote } from "./target.js";

export interface CsvOptions {
  /** What the dataset is called, such as the file's name. */
  readonly name?: string;
  /** Whether the first line has the columns' names. By default it has if none of its cells is a number. */
  readonly header?: boolean;
  /** The name of the column to predict. By default the last that can be one. */
  readonly target?: string;
  /** Told how much of the work is done, 0 … 1. */
  readonly progress?: (share: number) => void;
}

/** What share of the work is done once the text is a table of cells. */
const tableShare = 0.4;

export interface CsvReading {
  readonly dataset: Dataset;
  readonly target: string;
  /** The names of all columns that may be the target. */
  readonly targets: readonly string[];
  /** What was done to the data, in sentences. */
  readonly notes: readonly string[];
}

/**
 * A dataset from the text of a CSV file, or every issue. Missing numbers become the median of their column, texts of 2 … 12
 * kinds become indicators, other texts are left out, rows without a target too; each is told in a note. Never throws.
 */
export function parseCsv(text: string, options: CsvOptions = {}): Result<CsvReading> {
  const table = readTable(text);
  if (!table.ok) return table;
  const header = readHeader(table.value, options.header);
  const rows = table.value.rows.slice(header.rows);
  const lines = table.value.lines.slice(header.rows);
  const columns = header.names.map((name, j) => {
    options.progress?.(tableShare + (1 - tableShare) * (j / header.names.length));
    return readColumn(
      name,
      rows.map((row) => row[j]),
    );
  });
  const issues = [...shapeIssues(rows.length, columns.length), ...commaIssues(columns, lines)];
  if (issues.length > 0) return { ok: false, issues };
  const target = chooseTarget(columns, options.target);
  if (!target.ok) return target;
  const notes = [...table.value.notes, ...header.notes, targetNote(target.value, columns)];
  return reading(columns, lines, target.value, options.name ?? "Data of your own", notes);
}

function shapeIssues(rows: number, columns: number): Issue[] {
  const issues: Issue[] = [];
  if (rows < csvLimits.fewestRows) {
    issues.push({ path: "", got: plural(rows, "row", "rows"), expected: `at least ${csvLimits.fewestRows}` });
  }
  if (columns < 2) {
    issues.push({ path: "", got: "one column", expected: "inputs and a target, with a delimiter between" });
  }
  return issues;
}

function commaIssues(columns: readonly Column[], lines: readonly number[]): Issue[] {
  const issues = columns.map((column) => commaIssue(column, lines)).filter((issue) => issue !== undefined);
  return fewOf(issues, (issue) => issue, "such columns");
}

/** Puts the rows that have a target together. */
function reading(
  columns: readonly Column[],
  lines: readonly number[],
  target: Target,
  name: string,
  notes: readonly string[],
): Result<CsvReading> {
  const rows = presentRows(target.column);
  const kept = rows.map((row) => lines[row]);
  const parts = columns
    .filter((column) => column !== target.column)
    .map((column) => inputsOf(takeRows(column, rows), kept));
  const width = parts.reduce((sum, { names }) => sum + names.length, 0);
  if (width === 0) return { ok: false, issues: [noInputs(parts)] };
  if (width + 1 > csvLimits.columns) return { ok: false, issues: [tooWide(width + 1)] };
  const lost = lines.length - rows.length;
  return {
    ok: true,
    value: {
      dataset: datasetOf(name, parts, target, rows),
      target: target.column.name,
      targets: columns.filter((column) => asTarget(column).ok).map((column) => column.name),
      notes: [...notes, ...lossNotes(lost), ...fewNotes(parts.flatMap((part) => part.notes))],
    },
  };
}

function lossNotes(rows: number): string[] {
  if (rows === 0) return [];
  return [rows === 1 ? "1 row has no target and is left out." : `${rows} rows have no target and are left out.`];
}

/** The notes on columns, not all of them where a file has hundreds. */
function fewNotes(notes: readonly string[]): string[] {
  const more = notes.length - csvLimits.notes;
  return more > 0 ? [...notes.slice(0, csvLimits.notes), `${more} more notes like these.`] : [...notes];
}

const noInputs = (parts: readonly Inputs[]): Issue => ({
  path: "",
  got: `no column to predict from: ${fewNotes(parts.flatMap(({ notes }) => notes)).join(" ")}`,
  expected: "at least one of numbers or of few texts",
});
