import { type Issue, show } from "../../core/issue.js";

/** A column as its cells read: numbers if every cell that is not missing is one, else texts. */
export type Column = NumberColumn | TextColumn;

export interface NumberColumn {
  readonly kind: "numbers";
  readonly name: string;
  /** NaN where the cell is missing; infinite where it says so, as `inf` and `1e999` do. Both count as missing. */
  readonly values: Float64Array;
}

export interface TextColumn {
  readonly kind: "texts";
  readonly name: string;
  /** Empty where the cell is missing. */
  readonly values: readonly string[];
  /** The row of the first cell that is no number: why this is no column of numbers. */
  readonly firstText: number;
}

/** What stands for a missing value, in any case, besides nothing at all. */
const missing = new Set(["", "?", "na", "n/a", "nan", "null"]);
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const infinity = /^[+-]?inf(inity)?$/i;
/** Digits with a decimal comma or with commas between thousands. */
const withCommas = /^[+-]?[\d.]*,[\d.,]*\d$/;

const isMissing = (cell: string) => missing.has(cell.toLowerCase());

/** Whether a cell, without spaces about it, is a number. */
export const isNumber = (cell: string) => decimal.test(cell) || infinity.test(cell);

/** Reads a column's cells. A column of nothing but missing values is one of numbers. */
export function readColumn(name: string, given: readonly string[]): Column {
  const values = new Float64Array(given.length);
  for (let row = 0; row < given.length; row++) {
    const value = numberOf(given[row].trim());
    if (value === undefined) return textsOf(name, given, row);
    values[row] = value;
  }
  return { kind: "numbers", name, values };
}

function textsOf(name: string, given: readonly string[], firstText: number): TextColumn {
  const cells = given.map((cell) => cell.trim());
  return { kind: "texts", name, values: cells.map((cell) => (isMissing(cell) ? "" : cell)), firstText };
}

/** Nothing if the cell is a text. */
function numberOf(cell: string): number | undefined {
  if (decimal.test(cell)) return Number(cell);
  if (isMissing(cell)) return Number.NaN;
  return infinity.test(cell) ? Number.POSITIVE_INFINITY : undefined;
}

/** An issue where all texts of a column are numbers but for their commas. */
export function commaIssue(column: Column, lines: readonly number[]): Issue | undefined {
  if (column.kind === "numbers") return undefined;
  const texts = column.values.filter((cell) => cell !== "" && !isNumber(cell));
  if (!texts.every((cell) => withCommas.test(cell))) return undefined;
  return {
    path: `line ${lines[column.firstText]}`,
    got: `${show(texts[0])} in the column ${show(column.name)}`,
    expected: "numbers with a decimal point and nothing between thousands",
  };
}

/** The different values that occur, missing ones aside, in order; of those in excess of `most` only one. */
export function distinctOf(column: Column, most: number): readonly (number | string)[] {
  const found = new Set<number | string>();
  for (let row = 0; row < column.values.length && found.size <= most; row++) {
    if (isPresent(column, row)) found.add(column.values[row]);
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

/** The rows of a column that have a value. */
export function presentRows(column: Column): number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.values.length; row++) if (isPresent(column, row)) rows.push(row);
  return rows;
}

/** Whether there is a value in a row: a text, or a finite number. */
function isPresent(column: Column, row: number): boolean {
  return column.kind === "texts" ? column.values[row] !== "" : Number.isFinite(column.values[row]);
}

/** A column with the chosen rows alone. */
export function takeRows(column: Column, rows: readonly number[]): Column {
  return column.kind === "texts"
    ? { ...column, values: rows.map((row) => column.values[row]) }
    : { ...column, values: Float64Array.from(rows, (row) => column.values[row]) };
}
