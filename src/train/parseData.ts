/** Reads the `dataset` of a run file: a registered one by its id, or a table of the user's own. */
import { type Json, join, type NumberRule, type Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { parseValues } from "../race/parseSurface.js";
import { type DataFacts, factsOf } from "./data.js";
import { type DataChoice, type OwnData, trainLimits } from "./trainRun.js";

export interface ReadData {
  readonly choice: DataChoice;
  readonly facts: DataFacts;
  /** Whether there are data to be fetched before there are samples. */
  readonly isPending: boolean;
}

const expected = '{"id": …}, or own data: {"name": …, "task": …, "inputs": …, "targets": …, "rows": …}';
const namedKeys = ["id", "params"];
const ownKeys = ["name", "task", "inputs", "targets", "rows", "standardized"];

export function parseData(read: Reader, value: unknown, path: string, registry: Registry): ReadData | undefined {
  const json = read.object(value, path, expected, [...namedKeys, ...ownKeys]);
  if (!json) return undefined;
  const has = (key: string) => json[key] !== undefined;
  const isNamed = namedKeys.some(has);
  if (isNamed === ownKeys.some(has)) return read.fail(path, json, isNamed ? `${expected}; not both` : expected);
  const choice = isNamed ? parseNamed(read, json, path, registry) : parseOwn(read, json, path);
  if (!choice) return undefined;
  const isPending = "id" in choice && registry.datasets.get(choice.id)?.load !== undefined;
  return { choice, facts: factsOf(choice, registry), isPending };
}

function parseNamed(read: Reader, json: Json, path: string, registry: Registry): DataChoice | undefined {
  const id = read.name(json.id, join(path, "id"), [...registry.datasets.keys()], "a dataset");
  if (id === undefined) return undefined;
  if (json.params === undefined) return { id };
  const params = parseValues(read, json.params, join(path, "params"), registry.datasets.get(id)?.params ?? {});
  return params && { id, params };
}

function parseOwn(read: Reader, json: Json, path: string): OwnData | undefined {
  const at = (key: string) => join(path, key);
  const name = parseText(read, json.name, at("name"));
  const task = read.name(json.task, at("task"), ["classification", "regression"], "a task");
  const inputs = parseNames(read, json.inputs, at("inputs"), "names of inputs", 1);
  const targets = parseNames(read, json.targets, at("targets"), "names of targets", task === "classification" ? 2 : 1);
  const rows = read.array(json.rows, at("rows"), "rows", trainLimits.rows);
  if (rows && rows.length < 2) read.fail(at("rows"), rows, "2 rows or more");
  const standardized =
    json.standardized === undefined ? undefined : parseChosen(read, json, at("standardized"), inputs);
  if (name === undefined || !task || !inputs || !targets || !rows) return undefined;
  const numbers = parseRows(read, rows, at("rows"), { task, inputs, targets });
  return numbers && { name, task, inputs, targets, rows: numbers, ...(standardized && { standardized }) };
}

function parseText(read: Reader, value: unknown, path: string): string | undefined {
  const fits = typeof value === "string" && /^[^\p{C}]{1,200}$/u.test(value);
  return fits ? value : read.fail(path, value, "a text of 1 … 200 printable characters");
}

function parseNames(
  read: Reader,
  value: unknown,
  path: string,
  kind: string,
  fewest: number,
): readonly string[] | undefined {
  const items = read.array(value, path, kind, trainLimits.columns);
  if (!items) return undefined;
  if (items.length < fewest) return read.fail(path, items, `${fewest} ${kind} or more`);
  const names = items.map((item, i) => parseText(read, item, join(path, i)));
  names.forEach((name, i) => {
    if (name !== undefined && names.indexOf(name) < i) read.fail(join(path, i), name, "a name no other has");
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

function parseChosen(
  read: Reader,
  json: Json,
  path: string,
  inputs: readonly string[] | undefined,
): readonly string[] | undefined {
  const items = read.array(json.standardized, path, "names of inputs", trainLimits.columns);
  if (!items || !inputs) return undefined;
  return items.flatMap((item, i) => read.name(item, join(path, i), inputs, "an input") ?? []);
}

/** More rows with issues than these are counted, not listed. */
const mostBadRows = 20;

function parseRows(
  read: Reader,
  rows: readonly unknown[],
  path: string,
  { task, inputs, targets }: Pick<OwnData, "task" | "inputs" | "targets">,
): readonly (readonly number[])[] | undefined {
  const length = inputs.length + (task === "classification" ? 1 : targets.length);
  const range: NumberRule = { min: -trainLimits.number, max: trainLimits.number };
  const ofClass: NumberRule = { min: 0, max: targets.length - 1, integer: true };
  const ruleOf = (j: number) => (task === "classification" && j === length - 1 ? ofClass : range);
  const isRow = (row: unknown): row is number[] => {
    if (!Array.isArray(row) || row.length !== length) return false;
    for (let j = 0; j < length; j++) if (!isWithin(row[j], ruleOf(j))) return false;
    return true;
  };
  const bad = rows.flatMap((row, i) => (isRow(row) ? [] : [i]));
  for (const i of bad.slice(0, mostBadRows)) {
    const cells = read.array(rows[i], join(path, i), "numbers", trainLimits.columns);
    if (!cells) continue;
    if (cells.length !== length) read.fail(join(path, i), rows[i], `an array of ${length} numbers`);
    else for (const [j, cell] of cells.entries()) read.number(cell, join(join(path, i), j), ruleOf(j));
  }
  if (bad.length > mostBadRows) read.fail(path, rows, `rows of ${length} numbers; ${bad.length} of them are not`);
  return bad.length > 0 ? undefined : rows.filter(isRow);
}

const isWithin = (value: unknown, { min, max, integer }: NumberRule) =>
  typeof value === "number" && value >= min && value <= max && (!integer || Number.isInteger(value));
