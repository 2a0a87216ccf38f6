/** Training that PyTorch did, done again here: loss by loss, step by step. */

import { createOptimizer } from "../../index.js";
import { createNetwork, type NetworkOptions } from "../../training.js";
import type { LibraryRun } from "./libraryRuns.js";

/** The file of vectors, as far as it is read here. Losses are of the batch before each update, and of all samples after it. */
export interface Vectors {
  readonly source: string;
  readonly cases: readonly VectorCase[];
}

interface VectorCase extends NetworkOptions {
  readonly id: string;
  readonly weights: readonly number[];
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  readonly batches: readonly (readonly number[])[];
  readonly training: Readonly<Record<string, VectorTraining>>;
}

interface VectorTraining {
  readonly hyper: Readonly<Record<string, number>>;
  readonly batchLossBefore: readonly number[];
  readonly fullLossAfter: readonly number[];
  readonly finalWeights: readonly number[];
}

export interface LossPair {
  readonly theirs: number;
  readonly ours: number;
}

export interface LibraryRecord {
  readonly hyperparameters: Readonly<Record<string, number>>;
  readonly losses: readonly LossPair[];
  /** The loss of all samples after each update. */
  readonly whole: readonly LossPair[];
  /** The largest differences of a loss and of a weight at the end. */
  readonly apart: { readonly losses: number; readonly weights: number };
}

/** PyTorch's names of hyperparameters, where they are others. */
const names: Readonly<Record<string, string>> = { lr: "learningRate", eps: "epsilon", min: "minStep", max: "maxStep" };

/** @throws RangeError if the vectors have no such run */
export function replay({ cases }: Vectors, { network: id, optimizer }: LibraryRun): LibraryRecord {
  const given = cases.find((one) => one.id === id);
  const training = given?.training[optimizer];
  if (!given || !training) throw new RangeError(`${id}: got ${optimizer}, which did not train it`);
  const { sizes, hidden, output, loss, residual = false } = given;
  const network = createNetwork({ sizes, hidden, output, loss, residual });
  const hyperparameters = Object.fromEntries(
    Object.entries(training.hyper).map(([name, value]) => [names[name] ?? name, value]),
  );
  const stepper = createOptimizer(optimizer, hyperparameters, network.parameterCount);
  const weights = Float64Array.from(given.weights);
  const gradient = new Float64Array(network.parameterCount);
  const rowsOf = (list: readonly (readonly number[])[], rows: readonly number[]) =>
    Float64Array.from(rows.flatMap((row) => list[row] ?? []));
  const lossOf = (rows: readonly number[]) =>
    network.lossAndGradient(weights, rowsOf(given.inputs, rows), rowsOf(given.targets, rows), gradient);
  const everyRow = [...given.inputs.keys()];
  const losses: LossPair[] = [];
  const whole: LossPair[] = [];
  given.batches.forEach((rows, k) => {
    losses.push({ theirs: training.batchLossBefore[k] ?? Number.NaN, ours: lossOf(rows) });
    stepper.step(weights, gradient);
    whole.push({ theirs: training.fullLossAfter[k] ?? Number.NaN, ours: lossOf(everyRow) });
  });
  const differences = [...losses, ...whole].map(({ theirs, ours }) => Math.abs(theirs - ours));
  const weightDifferences = training.finalWeights.map((weight, k) => Math.abs(weight - (weights[k] ?? Number.NaN)));
  const apart = { losses: Math.max(...differences), weights: Math.max(...weightDifferences) };
  return { hyperparameters, losses, whole, apart };
}
