/** What an engine minimises when a network is trained: the loss of the step's batch, or of all samples. */
import type { Reals } from "../core/layout.js";
import type { Objective } from "../core/objective.js";
import { Batches, type BatchPlan } from "./batches.js";
import type { Layer } from "./layers.js";
import type { Perceptron, Reduction } from "./perceptron.js";

/** Sample-major: a row of inputs and a row of targets for each sample, of which there is one at least. */
export interface Samples {
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

export interface NetworkObjectiveOptions {
  /** Left out, every step takes all samples. */
  readonly batches?: BatchPlan;
  /** Whether a batch's loss is the mean or the sum of its samples' losses. Left out, as the loss's own formula says. */
  readonly reduction?: Reduction;
  /**
   * λ of ½ λ Σ w², over the weights W of all layers and none of the biases, added once to the loss of a batch. An
   * optimizer's weightDecay has the same gradient, but on the biases too.
   */
  readonly l2?: number;
}

/** The loss of a network on samples, for an engine. The batch of step t is the same for every lane. */
export function networkObjective(
  network: Perceptron,
  samples: Samples,
  { batches: plan, reduction, l2 = 0 }: NetworkObjectiveOptions = {},
): Objective {
  const all = samples.inputs.length / network.inputs;
  const batches = new Batches(all, plan ?? { size: all, draw: "epochs", seed: 0 });
  const rows = new Int32Array(batches.size);
  const batch = batches.isFull
    ? samples
    : {
        inputs: new Float64Array(batches.size * network.inputs),
        targets: new Float64Array(batches.size * network.outputs),
      };
  return {
    layout: { dim: network.parameterCount, count: 1 },
    evaluate(theta, t, gradient, value) {
      let count = all;
      if (!batches.isFull) {
        count = batches.read(t, rows);
        gather(samples.inputs, network.inputs, rows, count, batch.inputs);
        gather(samples.targets, network.outputs, rows, count, batch.targets);
      }
      const loss = network.evaluate(theta, batch.inputs, batch.targets, count, gradient, reduction);
      const penalty = l2 === 0 ? 0 : addPenalty(network.layers, theta, l2, gradient);
      if (value) value[0] = loss + penalty;
    },
  };
}

/** Copies the first `count` of `rows`, each of `width` numbers, one behind the other. */
function gather(source: Float64Array, width: number, rows: Int32Array, count: number, target: Float64Array): void {
  for (let k = 0; k < count; k++) {
    const from = rows[k] * width;
    for (let j = 0; j < width; j++) target[k * width + j] = source[from + j];
  }
}

/** Adds λw to the gradient of every weight; gives ½ λ Σ w². */
function addPenalty(layers: readonly Layer[], theta: Reals, l2: number, gradient: Reals): number {
  let sum = 0;
  for (const { weights, biases } of layers) {
    for (let k = weights; k < biases; k++) {
      sum += theta[k] * theta[k];
      gradient[k] += l2 * theta[k];
    }
  }
  return 0.5 * l2 * sum;
}
