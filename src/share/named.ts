/** Values by name, as links write them: `conditionNumber:50,angle:0.3`, `learningRate:0.1*step(every:100)`. */
import type { Values } from "../core/param.js";
import { join, type Reader } from "../core/reader.js";
import type { HyperparameterValue, HyperparameterValues } from "../race/race.js";
import { cut, itemsOf, numberOrText } from "./text.js";

export const valuesItems = (values: Values): string[] =>
  Object.entries(values).map(([name, value]) => `${name}:${value}`);

export const hyperparameterItems = (values: HyperparameterValues): string[] =>
  Object.entries(values).map(([name, value]) => `${name}:${hyperparameterText(value)}`);

function hyperparameterText(value: HyperparameterValue): string {
  if (typeof value === "number") return String(value);
  const params = value.params ? `(${valuesItems(value.params).join(",")})` : "";
  return `${value.base}*${value.schedule}${params}`;
}

/** The items as a race file's object of numbers; what is no number is left for its parser to refuse. */
export const readValues = (read: Reader, items: readonly string[], path: string): object =>
  readNamed(read, items, path, numberOrText);

export const readHyperparameters = (read: Reader, items: readonly string[], path: string): object =>
  readNamed(read, items, path, (text, at) => readHyperparameter(read, text, at));

function readHyperparameter(read: Reader, text: string, path: string): unknown {
  const [, base, schedule, params] = /^([^*]*)\*([^()]*)(?:\(([^()]*)\))?$/.exec(text) ?? [];
  if (base === undefined) return numberOrText(text);
  const given = params === undefined ? undefined : readValues(read, itemsOf(params), path);
  return { base: numberOrText(base), schedule, params: given };
}

/** `name:value` items as an object without what could not be read; of a name that comes twice the first one counts. */
function readNamed(
  read: Reader,
  items: readonly string[],
  path: string,
  readOne: (text: string, path: string) => unknown,
): object {
  const values = new Map<string, unknown>();
  for (const item of items) {
    const [name, text] = cut(item, ":");
    if (text === undefined) read.fail(path, item, "name:value");
    else if (values.has(name)) read.issues.push(twice(join(path, name)));
    else values.set(name, readOne(text, join(path, name)));
  }
  return Object.fromEntries(values);
}

/** The issue of a name that is given once more. */
export const twice = (path: string) => ({ path, got: "it a second time", expected: "it once: the first one counts" });
