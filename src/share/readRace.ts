/** The fields of a link as a race file, still to be parsed; only what is wrong in a link's own way is told here. */
import { type Json, join, type Reader } from "../core/reader.js";
import { readHyperparameters, readValues } from "./named.js";
import { cut, itemsOf, nameOf, numberOrText } from "./text.js";

type LinkFields = ReadonlyMap<string, string>;
type ReadField = (read: Reader, text: string, path: string) => unknown;

/** How each field is read that stands for itself. */
const readers: Readonly<Record<string, ReadField>> = {
  start: (_, text) => startOf(text),
  steps: (_, text) => numberOrText(text),
  seed: (_, text) => numberOrText(text),
  gradientNoise: (_, text) => numberOrText(text),
  target: (_, text) => ({ distance: numberOrText(text) }),
  lanes: (read, text, path) => listOf(text, path).map(([lane, at]) => readLane(read, lane, at)),
  edits: (read, text, path) => listOf(text, path).map(([edit, at]) => readEdit(read, edit, at)),
};

export const raceKeys = ["v", "surface", "formula", "domain", "minima", ...Object.keys(readers)];

export function readRaceFile(read: Reader, fields: LinkFields): Json {
  readVersion(read, fields.get("v"));
  const surface = readSurface(read, fields);
  const rest = Object.entries(readers).map(([key, reader]) => {
    const text = fields.get(key);
    return [key, text === undefined ? undefined : reader(read, text, key)];
  });
  return { version: 1, surface, ...Object.fromEntries(rest) };
}

/** A link of another version is read as far as it can be. */
export function readVersion(read: Reader, text: string | undefined): void {
  const version = text === undefined ? undefined : numberOrText(text);
  if (version === 1) return;
  const isNewer = typeof version === "number" && version > 1;
  read.fail("v", version, isNewer ? "1: the link is from a newer version" : "1");
}

function readSurface(read: Reader, fields: LinkFields): unknown {
  const [named, formula, domain, minima] = ["surface", "formula", "domain", "minima"].map((key) => fields.get(key));
  if (formula === undefined || named !== undefined) {
    if (formula !== undefined) read.fail("formula", formula, "a surface or a formula, not both");
    if (domain !== undefined) read.fail("domain", domain, "a formula with it");
    if (minima !== undefined) read.fail("minima", minima, "a formula with them");
    return named === undefined ? undefined : readNamedSurface(read, named);
  }
  return {
    formula,
    domain: domain === undefined ? undefined : domainOf(domain),
    minima: minima === undefined ? undefined : minima.split(";").map(pointOf),
  };
}

function readNamedSurface(read: Reader, text: string): object {
  const [id, ...items] = itemsOf(text);
  return { id, ...(items.length > 0 && { params: readValues(read, items, "surface") }) };
}

function domainOf(text: string): unknown {
  const numbers = text.split(",").map(numberOrText);
  return numbers.length === 4 ? [numbers.slice(0, 2), numbers.slice(2)] : text;
}

/** A point's coordinates; what is no point stays a text, so that a message can show it. */
function pointOf(text: string): unknown {
  const numbers = text.split(",").map(numberOrText);
  return numbers.length === 2 ? numbers : text;
}

function startOf(text: string): unknown {
  const [kind, n] = cut(text, ":");
  return n !== undefined && (kind === "grid" || kind === "scatter") ? { [kind]: numberOrText(n) } : pointOf(text);
}

export function readLane(read: Reader, text: string, path: string): object {
  const [optimizer, ...items] = itemsOf(text);
  const isId = (item: string) => item.startsWith("id:");
  const [id, ...others] = items.filter(isId);
  if (others.length > 0) read.fail(path, others[0], "one id");
  const named = items.filter((item) => !isId(item));
  const hyperparameters = readHyperparameters(read, named, path);
  return { optimizer, ...(id !== undefined && { id: nameOf(id.slice("id:".length)) }), hyperparameters };
}

export function readEdit(read: Reader, text: string, path: string): object {
  const [at, lane, ...items] = itemsOf(text);
  const id = lane === undefined ? undefined : nameOf(lane);
  return { at: numberOrText(at), lane: id, hyperparameters: readHyperparameters(read, items, path) };
}

/** What semicolons separate, each with its path. */
export const listOf = (text: string, path: string) => text.split(";").map((item, i) => [item, join(path, i)] as const);
