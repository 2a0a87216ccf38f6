import { show } from "../../core/issue.js";
import { median } from "../../core/median.js";
import { type Column, distinctOf, type NumberColumn, type TextColumn } from "./column.js";
import { csvLimits } from "./limits.js";
import { plural } from "./table.js";

/** What a column becomes: one input of numbers, one indicator for each text, or nothing. */
export interface Inputs {
  readonly names: readonly string[];
  /** One array per name, a number per row. */
  readonly values: readonly Float64Array[];
  readonly isMeasured: boolean;
  readonly notes: readonly string[];
}

/** @param lines the line of each row, for messages */
export function inputsOf(column: Column, lines: readonly number[]): Inputs {
  const distinct = distinctOf(column, csvLimits.classes);
  if (distinct.length === 0) return leftOut(column, "it has no values");
  if (distinct.length === 1) return leftOut(column, `all its values are ${show(distinct[0])}`);
  if (column.kind === "numbers") return measured(column);
  return distinct.length <= csvLimits.classes ? indicators(column, distinct) : leftOut(column, tooMany(column, lines));
}

function leftOut(column: Column, reason: string): Inputs {
  return { names: [], values: [], isMeasured: false, notes: [`${show(column.name)} is left out: ${reason}.`] };
}

/** A column of numbers with one slip is one of texts: the first of them is told, since it may be that slip. */
function tooMany(column: TextColumn, lines: readonly number[]): string {
  const first = column.values.findIndex((cell) => cell !== "" && Number.isNaN(Number(cell)));
  const example = first < 0 ? "" : `, such as ${show(column.values[first])} in line ${lines[first]}`;
  return `it has more than ${csvLimits.classes} different texts${example}`;
}

function measured({ name, values }: NumberColumn): Inputs {
  if (values.every(Number.isFinite)) return { names: [name], values: [values], isMeasured: true, notes: [] };
  const standIn = median(values.filter(Number.isFinite));
  const infinite = values.filter((value) => Math.abs(value) === Number.POSITIVE_INFINITY).length;
  const gaps = values.filter(Number.isNaN).length;
  const notes = [
    ...(infinite > 0 ? [gapNote(name, infinite, "not finite", `the median ${standIn} stands in`)] : []),
    ...(gaps > 0 ? [gapNote(name, gaps, "missing", `the median ${standIn} stands in`)] : []),
  ];
  const filled = values.map((value) => (Number.isFinite(value) ? value : standIn));
  return { names: [name], values: [filled], isMeasured: true, notes };
}

function indicators(column: TextColumn, distinct: readonly (number | string)[]): Inputs {
  const gaps = column.values.filter((text) => text === "").length;
  const name = show(column.name);
  const notes = [
    `${name} is ${distinct.length} inputs, 0 or 1 each: ${distinct.map(show).join(", ")}.`,
    ...(gaps > 0 ? [gapNote(column.name, gaps, "missing", "all its inputs are 0 there")] : []),
  ];
  return {
    names: distinct.map((text) => `${column.name} = ${text}`),
    values: distinct.map((text) => Float64Array.from(column.values, (value) => (value === text ? 1 : 0))),
    isMeasured: false,
    notes,
  };
}

function gapNote(name: string, count: number, gap: string, remedy: string): string {
  return `${show(name)}: ${plural(count, "value is", "values are")} ${gap}, ${remedy}.`;
}
