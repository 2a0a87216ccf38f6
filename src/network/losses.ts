/**
 * Losses over whole batches, with their derivative by the logits z. Cross-entropies are computed from the logits and
 * never from the outputs: where an output rounds to 0 or 1, its logarithm is lost but the logit is not.
 */
import type { Reals } from "../core/layout.js";
import { activations, largestOf } from "./activations.js";
import type { LossName, OutputActivation } from "./spec.js";

/** Arrays of the output layer, [sample][output]. */
export interface OutputArrays {
  /** The logits. */
  readonly values: Float64Array;
  /** Where a loss may put ∂L/∂y. */
  readonly pull: Float64Array;
  /** Where a loss puts ∂L/∂z. */
  readonly delta: Float64Array;
  readonly width: number;
}

export interface Loss {
  /** What the sum over samples and outputs is multiplied by, for `outputs` of them. */
  weight(outputs: number): number;
  /** Whether the loss of a batch is by itself the mean of its samples' losses, or else their sum. */
  readonly mean: boolean;
  /** Whether `evaluate` leaves the outputs in `values`, where the logits were. */
  readonly leavesOutputs: boolean;
  /**
   * The sum over the first `length` outputs, whose targets begin at `first`. The derivative left in `delta` is of
   * `factor` times the sum.
   */
  evaluate(at: OutputArrays, targets: Reals, first: number, length: number, factor: number): number;
}

/** Σ (y − t)², for any output. */
function squares(output: OutputActivation): Loss["evaluate"] {
  const activation = activations[output];
  return ({ values, pull, delta, width }, targets, first, length, factor) => {
    activation.apply(values, length, width);
    let sum = 0;
    for (let k = 0; k < length; k++) {
      const error = values[k] - targets[first + k];
      sum += error * error;
      pull[k] = 2 * factor * error;
    }
    activation.slope(values, pull, delta, length, width);
    return sum;
  };
}

/** −Σ t log σ(z) + (1 − t) log(1 − σ(z)) = Σ max(z, 0) − tz + log(1 + e^−|z|), which cannot overflow. */
const binaryCrossEntropy: Loss["evaluate"] = ({ values, delta }, targets, first, length, factor) => {
  let sum = 0;
  for (let k = 0; k < length; k++) {
    const z = values[k];
    const t = targets[first + k];
    const e = Math.exp(-Math.abs(z));
    sum += Math.max(z, 0) - t * z + Math.log1p(e);
    delta[k] = factor * ((z >= 0 ? 1 : e) / (1 + e) - t);
  }
  return sum;
};

/** −Σ t log softmax(z). Targets of a row need not add up to 1: ∂/∂zⱼ = yⱼ Σt − tⱼ. */
const crossEntropy: Loss["evaluate"] = ({ values, delta, width }, targets, first, length, factor) => {
  let sum = 0;
  for (let row = 0; row < length; row += width) {
    const largest = largestOf(values, row, width);
    let exponentials = 0;
    let targetSum = 0;
    for (let k = row; k < row + width; k++) {
      delta[k] = Math.exp(values[k] - largest);
      exponentials += delta[k];
      targetSum += targets[first + k];
    }
    const log = Math.log(exponentials);
    for (let k = row; k < row + width; k++) {
      const t = targets[first + k];
      sum += t * (largest - values[k] + log);
      delta[k] = factor * ((delta[k] / exponentials) * targetSum - t);
    }
  }
  return sum;
};

/** A loss as it is computed for an output that it goes with. */
export function createLoss(loss: LossName, output: OutputActivation): Loss {
  if (loss === "ce") return { weight: () => 1, mean: true, leavesOutputs: false, evaluate: crossEntropy };
  if (loss === "bce")
    return { weight: (outputs) => 1 / outputs, mean: true, leavesOutputs: false, evaluate: binaryCrossEntropy };
  if (loss === "halfsse") return { weight: () => 0.5, mean: false, leavesOutputs: true, evaluate: squares(output) };
  return { weight: (outputs) => 1 / outputs, mean: true, leavesOutputs: true, evaluate: squares(output) };
}
