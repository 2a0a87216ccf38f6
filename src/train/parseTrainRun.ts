/** Reads a run file: the training run, or every issue at once. */
import type { Result } from "../core/issue.js";
import { trainsNetworks } from "../core/optimizer.js";
import { type Json, join, type NumberRule, Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { parseEdits } from "../race/parseEdits.js";
import { parseLanes, type ReadLanes } from "../race/parseLane.js";
import { raceLimits } from "../race/race.js";
import { epochSteps } from "./createProblem.js";
import type { DataFacts } from "./data.js";
import { limitLength } from "./limitLength.js";
import { parseData, type ReadData } from "./parseData.js";
import { parseNetwork } from "./parseNetwork.js";
import { parseSampling, parseStop, readFlag } from "./parseRules.js";
import { type Standardize, type TrainRun, trainDefaults, trainLimits } from "./trainRun.js";

const keys = [
  "version",
  "dataset",
  "standardize",
  "testShare",
  "network",
  "sampling",
  "l2",
  "epochs",
  "seed",
  "evaluateEvery",
  "target",
  "stop",
  "lanes",
  "edits",
];

const numbers = {
  testShare: { min: 0, max: 0.9 },
  l2: { min: 0, max: 1e6 },
  epochs: { min: 1, max: trainLimits.epochs, integer: true },
  seed: { min: 0, max: raceLimits.seed, integer: true },
} satisfies Readonly<Record<string, NumberRule>>;

/** A training run from a run file's JSON. Total: any value gives a run or its issues, never a throw. */
export function parseTrainRun(json: unknown, registry: Registry): Result<TrainRun> {
  const read = new Reader();
  const file = read.object(json, "", "a run file: an object", keys);
  if (!file) return { ok: false, issues: read.issues };
  if (file.version !== 1) read.fail("version", file.version, "1");
  const data = parseData(read, file.dataset, "dataset", registry);
  const number = (key: keyof typeof numbers) =>
    file[key] === undefined ? trainDefaults[key] : read.number(file[key], key, numbers[key]);
  const testShare = number("testShare");
  const lanes = parseTrainLanes(read, file.lanes, registry);
  const run = {
    version: 1,
    dataset: data?.choice,
    standardize: parseStandardize(read, file.standardize, data?.facts),
    testShare,
    network: parseNetwork(read, file.network, "network", data?.facts),
    sampling: parseSampling(read, file.sampling, "sampling"),
    l2: number("l2"),
    epochs: number("epochs"),
    seed: number("seed"),
    target: parseTarget(read, file.target, data?.facts),
    stop: parseStop(read, file.stop, "stop", testShare === 0),
    lanes,
    edits: file.edits === undefined ? [] : parseEdits(read, file.edits, mostSteps, lanes ?? [undefined], registry),
    ...(file.evaluateEvery !== undefined && { evaluateEvery: parseInterval(read, file.evaluateEvery) }),
  };
  if (read.issues.length === 0) limitWork(read, run as TrainRun, data, registry);
  // Without an issue everything was read.
  return read.issues.length > 0 ? { ok: false, issues: read.issues } : { ok: true, value: run as TrainRun };
}

/** No step can be later, whatever the number of samples. */
const mostSteps = trainLimits.laneSteps;

function parseTrainLanes(read: Reader, value: unknown, registry: Registry): ReadLanes | undefined {
  const lanes = parseLanes(read, value, registry);
  lanes?.forEach((lane, i) => {
    const optimizer = registry.optimizers.get(lane?.optimizer ?? "");
    if (optimizer && !trainsNetworks(optimizer))
      read.fail(join(join("lanes", i), "optimizer"), optimizer.id, "an optimizer that takes one gradient a step");
  });
  return lanes && lanes.length > trainLimits.lanes
    ? read.fail("lanes", lanes, `at most ${trainLimits.lanes} lanes`)
    : lanes;
}

const parseInterval = (read: Reader, value: unknown) =>
  read.number(value, "evaluateEvery", { min: 1, max: mostSteps, integer: true });

/** The target as given; left out, the loss that the dataset suggests; null is none. */
function parseTarget(read: Reader, value: unknown, facts: DataFacts | undefined): TrainRun["target"] | undefined {
  if (value === null) return null;
  if (value === undefined) return facts?.suggestion ? { loss: facts.suggestion.loss } : null;
  const json = read.object(value, "target", '{"loss": l}, or null for none', ["loss"]);
  const expected = `a number above 0, at most ${trainLimits.number}`;
  const rule = { min: Number.MIN_VALUE, max: trainLimits.number, expected };
  const loss = json && read.number(json.loss, join("target", "loss"), rule);
  return loss === undefined ? undefined : { loss };
}

function parseStandardize(
  read: Reader,
  value: unknown,
  facts: DataFacts | undefined,
): boolean | Standardize | undefined {
  if (value === undefined) return trainDefaults.standardize;
  if (typeof value === "boolean") return value;
  const expected = 'true, false, or {"inputs": [names], "targets": true or false}';
  const json = read.object(value, "standardize", expected, ["inputs", "targets"]);
  if (!json) return undefined;
  const targets = readFlag(read, json.targets, "standardize.targets", facts?.standardizedTargets ?? true);
  const inputs = parseNames(read, json, facts);
  return inputs && targets !== undefined ? { inputs, targets } : undefined;
}

function parseNames(read: Reader, json: Json, facts: DataFacts | undefined): readonly string[] | undefined {
  if (json.inputs === undefined) return facts?.standardized;
  const path = "standardize.inputs";
  const names = read.array(json.inputs, path, "names of inputs", trainLimits.columns);
  if (!names || !facts) return undefined;
  return names.flatMap((name, i) => read.name(name, join(path, i), facts.inputs, "an input") ?? []);
}

/** The length of a run, where it can be told yet: data that are still to be fetched are counted by `createTrainer`. */
function limitWork(read: Reader, run: TrainRun, data: ReadData | undefined, registry: Registry): void {
  if (data?.isPending) return;
  limitLength(read, run, run.epochs * epochSteps(run, registry));
}
