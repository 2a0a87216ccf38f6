/** A batch's gradient as the sum of its samples' or as their mean, for the same network, samples and optimizer. */
import { moonsTrainer } from "./moonsRun.js";

/** N. It is no power of two, by which every number could be divided without rounding. */
export const sumSamples = 200;

/** The rates for means. */
const rates = { sgd: 0.1, momentum: 0.1, adagrad: 0.1, rmsprop: 0.01, adam: 0.01, adadelta: 1 } as const;

export type SumOptimizer = keyof typeof rates;
export const sumOptimizers = Object.keys(rates) as readonly SumOptimizer[];

/** Whether sums go with the same rate as means, with η/N, or both go with the same rate and without ε. */
export const conversions = ["same", "converted", "no-epsilon"] as const;
export type Conversion = (typeof conversions)[number];

/** Who divides by something with an ε that it can do without: without its own Adadelta would never start. */
export const canDropEpsilon = (optimizer: SumOptimizer): boolean => ["adagrad", "rmsprop", "adam"].includes(optimizer);

/** Updates, each of all samples. */
export const sumSteps = 200;

export interface SumRecord {
  readonly meanRate: number;
  readonly sumRate: number;
  /** The loss of all samples, a mean whatever is descended, of the start and after each step. */
  readonly mean: Float64Array;
  readonly sum: Float64Array;
  /** The largest difference of a weight at the end. */
  readonly apart: number;
}

export function recordSum(optimizer: SumOptimizer, conversion: Conversion): SumRecord {
  const meanRate = rates[optimizer];
  const sumRate = conversion === "converted" ? meanRate / sumSamples : meanRate;
  const rest = conversion === "no-epsilon" && canDropEpsilon(optimizer) ? { epsilon: 0 } : {};
  const mean = trained(optimizer, "mean", { ...rest, learningRate: meanRate });
  const sum = trained(optimizer, "sum", { ...rest, learningRate: sumRate });
  const apart = mean.theta.reduce((most, weight, k) => Math.max(most, Math.abs(weight - (sum.theta[k] ?? 0))), 0);
  return { meanRate, sumRate, mean: mean.losses, sum: sum.losses, apart };
}

function trained(optimizer: SumOptimizer, reduction: "mean" | "sum", hyperparameters: object) {
  const changes = {
    seed: 1,
    sampling: { batchSize: "full", reduction },
    epochs: sumSteps,
    evaluateEvery: 1,
    lanes: [{ optimizer, hyperparameters }],
  };
  const trainer = moonsTrainer(changes, sumSamples);
  trainer.advance(sumSteps);
  const [lane] = trainer.lanes;
  if (!lane) throw new Error("the run has no lane");
  const { count, trainLoss } = lane.evaluations;
  return { theta: lane.lane.theta, losses: trainLoss.slice(0, count) };
}
