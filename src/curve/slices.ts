/**
 * A small network whose weights each have a curve of their own: the loss along one weight, all others held still. They
 * move as soon as another weight changes, and their slopes are the gradient's components.
 */
import type { Registry } from "../core/registry.js";
import { createNetwork } from "../network/createNetwork.js";
import { createOptimizer } from "../race/createOptimizer.js";
import type { RaceLane } from "../race/race.js";

/** XOR, learned by two hidden units: nine weights. */
const network = createNetwork({ sizes: [2, 2, 1], hidden: "tanh", output: "sigmoid", loss: "bce" });
const inputs = Float64Array.of(0, 0, 1, 0, 0, 1, 1, 1);
const targets = Float64Array.of(0, 1, 1, 0);

export const weightCount = network.parameterCount;

/** What weights are called: from which unit to which, in the order of theta. */
export const weightNames = [
  "x₁ → h₁",
  "x₂ → h₁",
  "x₁ → h₂",
  "x₂ → h₂",
  "b → h₁",
  "b → h₂",
  "h₁ → o",
  "h₂ → o",
  "b → o",
] as const;

/** The first weights of a seed. */
export function firstWeights(seed: number): Float64Array {
  const theta = new Float64Array(weightCount);
  network.initialize(seed, theta);
  return theta;
}

export interface Look {
  readonly loss: number;
  readonly gradient: Float64Array;
}

export function lookAt(theta: Float64Array): Look {
  const gradient = new Float64Array(weightCount);
  return { loss: network.lossAndGradient(theta, inputs, targets, gradient), gradient };
}

/** The losses where weight i is `values` and all others are as in theta. */
export function sliceOf(theta: Float64Array, i: number, values: readonly number[]): number[] {
  const moved = theta.slice();
  const gradient = new Float64Array(weightCount);
  return values.map((value) => {
    moved[i] = value;
    return network.lossAndGradient(moved, inputs, targets, gradient);
  });
}

/** The weights at every step of a run, the first ones included. */
export function runOf(
  first: Float64Array,
  { optimizer, hyperparameters }: RaceLane,
  steps: number,
  registry: Registry,
) {
  const stepper = createOptimizer(optimizer, hyperparameters, weightCount, registry, steps);
  const theta = first.slice();
  const path = [theta.slice()];
  for (let step = 0; step < steps; step++) {
    stepper.step(theta, lookAt(theta).gradient);
    path.push(theta.slice());
  }
  return path;
}
