/** The mean of the last K squared gradients, which have to be kept, beside RMSprop's running average of all of them. */
import { createOptimizer } from "../../index.js";
import { moonsTrainer } from "./moonsRun.js";

export const windowLengths = ["10", "50"] as const;
export type WindowLength = (typeof windowLengths)[number];

export const windowSteps = 400;
/** Whose gradients are looked at: the first weight of the network. */
const weight = 0;

export interface WindowRecord {
  /** g² at each step. */
  readonly squares: Float64Array;
  /** The mean of the last K of them, of fewer while there are not as many. */
  readonly window: Float64Array;
  /** RMSprop's cache with ρ = 1 − 1/K: it begins at 0. */
  readonly average: Float64Array;
  /** Numbers that are kept for each weight. */
  readonly kept: { readonly window: number; readonly average: number };
  /** Weights of the network. */
  readonly weights: number;
  /** How far the average is from the window's mean, as a share of it, in the mean of the steps after 3K. */
  readonly apart: number;
}

export function recordWindow(length: WindowLength): WindowRecord {
  const size = Number(length);
  const { gradients, weights } = gradientStream();
  const squares = gradients.map((g) => g * g);
  const window = squares.map((_, t) => meanOf(squares.subarray(Math.max(0, t + 1 - size), t + 1)));
  const rmsprop = createOptimizer("rmsprop", { rho: 1 - 1 / size }, 1);
  const theta = new Float64Array(1);
  const average = gradients.map((g) => {
    rmsprop.step(theta, Float64Array.of(g));
    return rmsprop.slots.meanSquare?.[0] ?? Number.NaN;
  });
  const settled = Array.from({ length: windowSteps - 3 * size }, (_, k) => k + 3 * size);
  const sum = (value: (t: number) => number) => settled.reduce((total, t) => total + value(t), 0);
  const apart = sum((t) => Math.abs((average[t] ?? 0) - (window[t] ?? 0))) / sum((t) => window[t] ?? 0);
  const kept = { window: size, average: rmsprop.slots.meanSquare?.length ?? Number.NaN };
  return { squares, window, average, kept, weights, apart };
}

/** One weight's gradients while a network learns noisy moons in batches of 8. */
function gradientStream(): { readonly gradients: Float64Array; readonly weights: number } {
  const trainer = moonsTrainer({
    sampling: { batchSize: 8 },
    epochs: 20,
    lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.3 } }],
  });
  const gradients = Float64Array.from({ length: windowSteps }, () => {
    trainer.advance(1);
    return trainer.lanes[0]?.before?.gradient[weight] ?? Number.NaN;
  });
  return { gradients, weights: trainer.problem.network.parameterCount };
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
