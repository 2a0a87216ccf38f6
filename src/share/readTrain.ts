/** The fields of a link as a run file, still to be parsed; only what is wrong in a link's own way is told here. */
import type { Json, Reader } from "../core/reader.js";
import { readValues } from "./named.js";
import { listOf, readEdit, readLane, readVersion } from "./readRace.js";
import { cut, itemsOf, nameOf, numberOrText } from "./text.js";

type ReadField = (read: Reader, text: string, path: string) => unknown;

/** Each field with its place in a run file. */
const readers: Readonly<Record<string, readonly [place: string, reader: ReadField]>> = {
  data: ["dataset", readData],
  hidden: ["network.hidden", (_, text) => (text === "" ? [] : text.split(",").map(numberOrText))],
  activation: ["network.activation", (_, text) => text],
  output: ["network.output", (_, text) => text],
  loss: ["network.loss", (_, text) => text],
  initializer: ["network.initializer", (_, text) => initializerOf(text)],
  residual: ["network.residual", (_, text) => flagOf(text)],
  batch: ["sampling.batchSize", (_, text) => numberOrText(text)],
  draw: ["sampling.draw", (_, text) => text],
  reduction: ["sampling.reduction", (_, text) => text],
  standardize: ["standardize", (_, text) => standardizeOf(text)],
  testShare: ["testShare", (_, text) => numberOrText(text)],
  l2: ["l2", (_, text) => numberOrText(text)],
  epochs: ["epochs", (_, text) => numberOrText(text)],
  seed: ["seed", (_, text) => numberOrText(text)],
  evaluateEvery: ["evaluateEvery", (_, text) => numberOrText(text)],
  target: ["target", (_, text) => (text === "none" ? null : { loss: numberOrText(text) })],
  stop: ["stop", readStop],
  lanes: ["lanes", (read, text, path) => listOf(text, path).map(([lane, at]) => readLane(read, lane, at))],
  edits: ["edits", (read, text, path) => listOf(text, path).map(([edit, at]) => readEdit(read, edit, at))],
};

export const trainKeys = ["v", ...Object.keys(readers)];

export function readTrainFile(read: Reader, fields: ReadonlyMap<string, string>): Json {
  readVersion(read, fields.get("v"));
  const file: Record<string, unknown> = { version: 1 };
  for (const [key, [place, reader]] of Object.entries(readers)) {
    const text = fields.get(key);
    if (text === undefined) continue;
    const [outer, inner] = place.split(".");
    const value = reader(read, text, key);
    if (inner === undefined) file[outer] = value;
    else file[outer] = { ...(file[outer] as Json | undefined), [inner]: value };
  }
  return file;
}

/** What a link calls a place in a run file. */
export function linkPath(path: string): string {
  for (const [key, [place]] of Object.entries(readers)) {
    if (path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`))
      return (key + path.slice(place.length))
        .replace(/^(?:data\.(?:id$|params)|target\.loss$)/, (long) => long.slice(0, long.indexOf(".")))
        .replace(".hyperparameters", "");
  }
  return path;
}

function readData(read: Reader, text: string, path: string): object {
  const [id, ...items] = itemsOf(text);
  return { id, ...(items.length > 0 && { params: readValues(read, items, path) }) };
}

/** Of a switch; what is none stays a text, so that a message can show it. */
const flagOf = (text: string): unknown => (text === "0" || text === "1" ? text === "1" : text);

function initializerOf(text: string): unknown {
  const [kind, range] = cut(text, ":");
  return range === undefined ? kind : { kind, range: numberOrText(range) };
}

function standardizeOf(text: string): unknown {
  if (text === "0" || text === "1") return text === "1";
  const items = itemsOf(text);
  const last = items.at(-1) ?? "";
  if (!last.startsWith("targets:")) return { inputs: items.map(nameOf) };
  return { inputs: items.slice(0, -1).map(nameOf), targets: flagOf(last.slice("targets:".length)) };
}

const switches = ["atTarget", "restoreBest"];

function readStop(read: Reader, text: string, path: string): unknown {
  const values = Object.entries(readValues(read, itemsOf(text), path));
  return Object.fromEntries(
    values.map(([name, value]) => [name, switches.includes(name) ? flagOf(String(value)) : value]),
  );
}
