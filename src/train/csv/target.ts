import { type Issue, type Result, show } from "../../core/issue.js";
import { nearMatches } from "../../core/near.js";
import { type Column, distinctOf, presentRows } from "./column.js";
import { csvLimits } from "./limits.js";

/** What a column is as a target. */
export type Target =
  | { readonly task: "regression"; readonly column: Column }
  | { readonly task: "classification"; readonly column: Column; readonly classes: readonly string[] };

/**
 * A column as a target. Texts are classes; so are whole numbers that occur twice each on average. Either way there are
 * 2 … 12 of them. Other numbers are a regression's.
 */
export function asTarget(column: Column): Result<Target> {
  const distinct = distinctOf(column, csvLimits.classes);
  if (distinct.length < 2) return refused(column, "a single value", "at least two different ones");
  const areFew = distinct.length <= csvLimits.classes;
  const classes = distinct.map(String);
  if (column.kind === "texts") {
    if (areFew) return { ok: true, value: { task: "classification", column, classes } };
    return refused(column, `more than ${csvLimits.classes} different texts`, "numbers, or fewer texts as classes");
  }
  const areClasses = areFew && distinct.every(Number.isInteger) && presentRows(column).length >= 2 * distinct.length;
  return { ok: true, value: areClasses ? { task: "classification", column, classes } : { task: "regression", column } };
}

function refused(column: Column, got: string, expected: string): Result<Target> {
  return { ok: false, issues: [{ path: `target ${show(column.name)}`, got, expected }] };
}

/** The target by its name, or the last column that can be one. */
export function chooseTarget(columns: readonly Column[], name?: string): Result<Target> {
  if (name === undefined) {
    const usable = columns.findLast((column) => asTarget(column).ok);
    return usable ? asTarget(usable) : { ok: false, issues: [noTarget] };
  }
  const column = columns.find((candidate) => candidate.name === name);
  return column ? asTarget(column) : { ok: false, issues: [unknownTarget(columns, name)] };
}

const noTarget: Issue = {
  path: "",
  got: "no column that can be a target",
  expected: `one of numbers, or of 2 … ${csvLimits.classes} different texts`,
};

function unknownTarget(columns: readonly Column[], name: string): Issue {
  const names = columns.map((column) => column.name);
  const near = nearMatches(name, names);
  const meant = (near.length > 0 ? near : names.slice(0, 10)).map(show);
  return { path: "target", got: show(name), expected: `a column: ${meant.join(", ")}` };
}

/** What is told about the target that was chosen. */
export function targetNote(target: Target, columns: readonly Column[]): string {
  const isLast = target.column === columns[columns.length - 1];
  const subject = `The target is ${show(target.column.name)}${isLast ? "" : ", not the last column"}`;
  if (target.task === "regression") return `${subject}: a number.`;
  return `${subject}: ${target.classes.length} classes, ${target.classes.map(show).join(", ")}.`;
}
