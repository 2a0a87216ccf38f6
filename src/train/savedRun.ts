/** Runs as files bring them: a run file, or the record of a run, which tells what the run gave when it was saved. */
import { isObject, type Json } from "../core/reader.js";
import type { RunRecord } from "./runRecord.js";

export interface SavedRun {
  /** The run file, still to be parsed. */
  readonly run: unknown;
  /** What the run gave; nothing where the file is no record, or is damaged. */
  readonly results: SavedResults | undefined;
  /** Whether it means to tell of results that cannot be read. */
  readonly isDamaged: boolean;
}

export interface SavedResults {
  readonly step: number;
  /** Hash of the weights that every lane began with. */
  readonly initialHash: string;
  readonly lanes: readonly SavedLane[];
}

export interface SavedLane {
  readonly id: string;
  readonly hash: string;
  /** The weights that training gave; NaN where they were not finite. */
  readonly theta: Float64Array;
}

/** A lane, or the start, whose weights are not those of the file. */
export interface Difference {
  /** Nothing for the weights that all lanes begin with. */
  readonly lane: string | undefined;
  readonly saved: string;
  readonly now: string;
  /** By how much the weights differ at most; NaN where that cannot be told. */
  readonly largest: number;
}

export function savedRun(json: unknown): SavedRun {
  if (!isObject(json) || !("run" in json)) return { run: json, results: undefined, isDamaged: false };
  const results = resultsOf(json as Json);
  return { run: (json as Json).run, results, isDamaged: results === undefined && "lanes" in json };
}

function resultsOf({ step, initialHash, lanes }: Json): SavedResults | undefined {
  if (typeof step !== "number" || typeof initialHash !== "string" || !Array.isArray(lanes)) return undefined;
  const read = lanes.flatMap((lane) => laneOf(lane) ?? []);
  return read.length === lanes.length ? { step, initialHash, lanes: read } : undefined;
}

function laneOf(lane: unknown): SavedLane | undefined {
  const { id, result } = isObject(lane) ? (lane as Json) : {};
  const { hash, theta } = isObject(result) ? (result as Json) : {};
  if (typeof id !== "string" || typeof hash !== "string" || !Array.isArray(theta)) return undefined;
  return { id, hash, theta: Float64Array.from(theta, (weight) => (typeof weight === "number" ? weight : Number.NaN)) };
}

/** Where a run that was made again, and told as JSON, is not what was saved. */
export function differences(saved: SavedResults, now: RunRecord): Difference[] {
  const start = { lane: undefined, saved: saved.initialHash, now: now.initialHash, largest: Number.NaN };
  const ends = saved.lanes.map(({ id, hash, theta }) => {
    const result = now.lanes.find((lane) => lane.id === id)?.result;
    return { lane: id, saved: hash, now: result?.hash ?? "–", largest: largestDifference(theta, result?.theta ?? []) };
  });
  return [start, ...ends].filter((pair) => pair.saved !== pair.now);
}

function largestDifference(saved: Float64Array, now: readonly (number | null)[]): number {
  if (saved.length !== now.length) return Number.NaN;
  return saved.reduce((most, weight, k) => Math.max(most, Math.abs(weight - (now[k] ?? Number.NaN))), 0);
}
