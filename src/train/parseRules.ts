/** Reads how a run file says that batches are made and lanes stop. */
import { join, type Reader } from "../core/reader.js";
import { type Monitor, type Sampling, type StopRules, trainDefaults, trainLimits } from "./trainRun.js";

export function readFlag(read: Reader, value: unknown, path: string, without: boolean): boolean | undefined {
  if (value === undefined) return without;
  return typeof value === "boolean" ? value : read.fail(path, value, "true or false");
}

/** One of some names; what stands for a value left out is one of them. */
export function readName<N extends string>(
  read: Reader,
  value: unknown,
  path: string,
  names: readonly N[],
  kind: string,
  without: N,
): N | undefined {
  return value === undefined ? without : read.name(value, path, names, kind);
}

export function parseSampling(read: Reader, value: unknown, path: string): Sampling | undefined {
  if (value === undefined) return trainDefaults.sampling;
  const json = read.object(value, path, 'batches like {"batchSize": 16}', ["batchSize", "draw", "reduction"]);
  if (!json) return undefined;
  const { batchSize: size, draw: drawn, reduction: sum } = trainDefaults.sampling;
  const batchSize = json.batchSize === undefined ? size : parseBatchSize(read, json.batchSize, join(path, "batchSize"));
  const draw = readName(read, json.draw, join(path, "draw"), ["epochs", "replacement"], "a way to draw", drawn);
  const reduction = readName(read, json.reduction, join(path, "reduction"), ["mean", "sum"], "a reduction", sum);
  return batchSize !== undefined && draw && reduction ? { batchSize, draw, reduction } : undefined;
}

function parseBatchSize(read: Reader, value: unknown, path: string): number | "full" | undefined {
  if (value === "full") return value;
  const rule = { min: 1, max: trainLimits.batchSize, integer: true };
  return read.number(value, path, { ...rule, expected: `a whole number 1 … ${rule.max}, or "full"` });
}

const stopKeys = ["atTarget", "patience", "minDelta", "monitor", "restoreBest"];

/** @param isUntested whether no samples are kept for the test, so that their loss cannot be watched */
export function parseStop(read: Reader, value: unknown, path: string, isUntested: boolean): StopRules | undefined {
  const without = { ...trainDefaults.stop, ...(isUntested && { monitor: "trainLoss" as const }) };
  if (value === undefined) return without;
  const json = read.object(value, path, 'rules like {"patience": 5}', stopKeys);
  if (!json) return undefined;
  const at = (key: string) => join(path, key);
  const atTarget = readFlag(read, json.atTarget, at("atTarget"), without.atTarget);
  const restoreBest = readFlag(read, json.restoreBest, at("restoreBest"), without.restoreBest);
  const known: readonly Monitor[] = isUntested ? ["trainLoss"] : ["trainLoss", "testLoss"];
  const monitor = readName(read, json.monitor, at("monitor"), known, "a loss to watch", without.monitor);
  const patience = json.patience === undefined ? undefined : parsePatience(read, json.patience, at("patience"));
  const least = { min: 0, max: trainLimits.number };
  const minDelta = json.minDelta === undefined ? without.minDelta : read.number(json.minDelta, at("minDelta"), least);
  if (atTarget === undefined || restoreBest === undefined || minDelta === undefined || !monitor) return undefined;
  return { atTarget, ...(patience !== undefined && { patience }), minDelta, monitor, restoreBest };
}

const parsePatience = (read: Reader, value: unknown, path: string) =>
  read.number(value, path, { min: 1, max: trainLimits.epochs, integer: true });
