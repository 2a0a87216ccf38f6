/** Networks and their training, without a document; like `index.ts` for what is fetched. */
import type { Result } from "./core/issue.js";
import { demandParsed } from "./core/parsed.js";
import type { Registry } from "./core/registry.js";
import { createTrainer as createTrainerFrom } from "./train/createTrainer.js";
import { parseTrainRun as parseTrainRunWith } from "./train/parseTrainRun.js";
import type { Trainer } from "./train/trainer.js";
import type { TrainRun } from "./train/trainRun.js";
import { registry as ownRegistry } from "./trainingRegistry.js";

export type { Classification, Dataset, Regression, Samples, Suggestion } from "./core/dataset.js";
export { outputWidth } from "./core/dataset.js";
export type { Preset } from "./core/preset.js";
export type { Network, NetworkOptions } from "./network/createNetwork.js";
export { createNetwork } from "./network/createNetwork.js";
export type { HiddenActivation, LossName, OutputActivation } from "./network/spec.js";
export type { TableRow } from "./train/table.js";
export { tableOf } from "./train/table.js";
export type { Evaluations, Problem, Steps, Trainer, TrainLane } from "./train/trainer.js";
export type { DataChoice, NetworkChoice, TrainRun } from "./train/trainRun.js";

/** `surfaces`, `optimizers`, `schedules`, `datasets`, and the curated `presets`, each a map by id. */
export const registry: Registry = ownRegistry;

/** A training run from a run file's JSON, or every issue at once. Never throws. */
export function parseTrainRun(json: unknown, registry: Registry = ownRegistry): Result<TrainRun> {
  return parseTrainRunWith(json, registry);
}

/**
 * A trainer of networks for a parsed run, at step 0: one lane per optimizer, all with the same weights and batches.
 * @throws RangeError if the run is not a parsed one, names what the registry does not have, or is longer than it may be
 */
export function createTrainer(run: TrainRun, registry: Registry = ownRegistry): Trainer {
  demandParsed("run", run, ["dataset", "network", "lanes", "edits"], "parseTrainRun");
  return createTrainerFrom(run, registry);
}
