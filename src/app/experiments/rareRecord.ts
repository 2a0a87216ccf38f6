/**
 * What an optimizer keeps for each weight of the first layer, step by step, while it learns data with a rare feature. The
 * arrays hold all weights of a step one after the other, as the matrix has them: [step][hidden unit][input].
 */
import rareFeature from "../../datasets/rare-feature.js";
import { createTrainer, parseTrainRun, registry, type TrainRun } from "../../training.js";

/** Optimizers with a memory of squares, by id: its slot's name. */
const caches = { adagrad: "sum", rmsprop: "meanSquare", adam: "v" } as const;
export type RareOptimizer = keyof typeof caches;
export const rareOptimizers = Object.keys(caches) as readonly RareOptimizer[];

const rates: Readonly<Record<RareOptimizer, number>> = { adagrad: 0.3, rmsprop: 0.03, adam: 0.05 };
const hidden = 3;

export const rareInputs: readonly string[] = rareFeature.inputs;
export const rareUnits = hidden;
/** Weights of the first layer. */
export const rareWeights = hidden * rareInputs.length;
export const rareSteps = 360;

export interface RareRecord {
  /** The memory of squared gradients after each step, the start first. */
  readonly cache: Float64Array;
  /** |Δθ| / |g| of each step's update, the first in the place of step 1; NaN where a gradient is 0. */
  readonly effectiveRate: Float64Array;
  /** Of Adam alone: m̂ and √v̂ after each step. */
  readonly moments?: { readonly mean: Float64Array; readonly size: Float64Array };
}

/** @throws Error where it is no run: a mistake of the programmer */
export function rareRun(optimizer: RareOptimizer): TrainRun {
  const parsed = parseTrainRun({
    version: 1,
    dataset: { id: "rare-feature" },
    network: { hidden: [hidden], activation: "tanh" },
    sampling: { batchSize: 8 },
    epochs: 20,
    target: null,
    lanes: [{ optimizer, hyperparameters: { learningRate: rates[optimizer] } }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export function recordRare(optimizer: RareOptimizer): RareRecord {
  const trainer = createTrainer(rareRun(optimizer), registry);
  const [trained] = trainer.lanes;
  if (!trained) throw new Error("the run has no lane");
  const { lane } = trained;
  const array = () => new Float64Array((rareSteps + 1) * rareWeights).fill(Number.NaN);
  const [cache, effectiveRate, mean, size] = [array(), array(), array(), array()];
  for (let step = 0; step <= rareSteps; step++) {
    if (step > 0) trainer.advance(1);
    const first = step * rareWeights;
    cache.set(lane.slots[caches[optimizer]]?.subarray(0, rareWeights) ?? [], first);
    for (let k = 0; k < rareWeights; k++) {
      if (trained.before) {
        const gradient = trained.before.gradient[k] ?? 0;
        const move = (lane.theta[k] ?? 0) - (trained.before.theta[k] ?? 0);
        effectiveRate[first + k] = gradient === 0 ? Number.NaN : Math.abs(move / gradient);
      }
      if (optimizer !== "adam" || step === 0) continue;
      const { beta1 = 0, beta2 = 0 } = lane.hyperparameters;
      mean[first + k] = (lane.slots.m?.[k] ?? 0) / (1 - beta1 ** step);
      size[first + k] = Math.sqrt((lane.slots.v?.[k] ?? 0) / (1 - beta2 ** step));
    }
  }
  return { cache, effectiveRate, ...(optimizer === "adam" && { moments: { mean, size } }) };
}

/** One number for each input at a step: the mean over the hidden units of what is a number there. */
export function byInput(values: Float64Array, step: number): number[] {
  return rareInputs.map((_, input) => {
    const column = Array.from({ length: hidden }, (_, unit) => values[weightAt(step, unit, input)] ?? Number.NaN);
    const known = column.filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

/** Where a weight's number stands in a record's arrays. */
export const weightAt = (step: number, unit: number, input: number): number =>
  step * rareWeights + unit * rareInputs.length + input;
