/** Where the teaching of a network stands: its weights, and what each way of updating them remembers. */
import { uniform } from "../core/random.js";
import type { RpropMemory } from "./rpropPlus.js";
import { rpropSettings } from "./rpropPlus.js";

export interface State {
  readonly theta: Float64Array;
  /** The momentum's velocity b; the last change of each weight was −b. */
  readonly velocity: Float64Array;
  readonly rprop: RpropMemory;
  /** Updates made. */
  readonly updates: number;
  /** Samples shown, of which as many as there are make an epoch. */
  readonly shown: number;
}

export function firstState(theta: Float64Array): State {
  const zeros = () => new Float64Array(theta.length);
  const rprop = {
    stepSize: zeros().fill(rpropSettings.initialStep),
    previousGradient: zeros(),
    move: zeros(),
  };
  return { theta: theta.slice(), velocity: zeros(), rprop, updates: 0, shown: 0 };
}

export const copyOf = ({ theta, velocity, rprop, updates, shown }: State) => ({
  theta: theta.slice(),
  velocity: velocity.slice(),
  rprop: {
    stepSize: rprop.stepSize.slice(),
    previousGradient: rprop.previousGradient.slice(),
    move: rprop.move.slice(),
  },
  updates,
  shown,
});

/** Weights and biases uniform in (−1, 1), from a seed. */
export const randomTheta = (count: number, seed: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => 2 * uniform(seed, 0, k) - 1);
