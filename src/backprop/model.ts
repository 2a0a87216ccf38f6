/**
 * A small network with the few samples it is taught: what a class works through by hand. All numbers come from the same
 * kernels that train large networks; what happens inside of one sample is in `trace.ts`.
 */
import type { Samples } from "../core/dataset.js";
import type { Reals } from "../core/layout.js";
import { Perceptron } from "../network/perceptron.js";
import type { NetworkSpec } from "../network/spec.js";

export interface Exercise {
  readonly spec: NetworkSpec;
  readonly samples: Samples;
  /** Whether a layer's units have one bias together, as in some lectures' figures: its gradient is the sum of theirs. */
  readonly sharedBiases: boolean;
}

/** What a page is held to: more can be neither drawn nor read. */
export const exerciseLimits = { hiddenLayers: 8, width: 8, samples: 64 };

export class Model {
  readonly exercise: Exercise;
  readonly network: Perceptron;
  readonly #outputs: Float64Array;

  constructor(exercise: Exercise) {
    this.exercise = exercise;
    this.network = new Perceptron(exercise.spec);
    this.#outputs = new Float64Array(exercise.samples.targets.length);
  }

  /** One sample's inputs. */
  inputsOf(row: number): Float64Array {
    const width = this.network.inputs;
    return this.exercise.samples.inputs.subarray(row * width, (row + 1) * width);
  }

  targetsOf(row: number): Float64Array {
    const width = this.network.outputs;
    return this.exercise.samples.targets.subarray(row * width, (row + 1) * width);
  }

  /** The loss of all samples, by the loss's own formula. */
  loss(theta: Reals): number {
    const { inputs, targets, count } = this.exercise.samples;
    return this.network.evaluate(theta, inputs, targets, count);
  }

  /** The mean of (y − t)² over all samples and outputs, whatever the loss is. */
  meanSquare(theta: Reals): number {
    const { inputs, targets } = this.exercise.samples;
    this.network.predict(theta, inputs, this.#outputs);
    return this.#outputs.reduce((sum, y, k) => sum + (y - targets[k]) ** 2, 0) / targets.length;
  }

  /** The gradient of the rows' loss, as one batch; gives the loss. */
  gradient(theta: Reals, rows: readonly number[], gradient: Float64Array): number {
    const inputs = Float64Array.from(rows.flatMap((row) => Array.from(this.inputsOf(row))));
    const targets = Float64Array.from(rows.flatMap((row) => Array.from(this.targetsOf(row))));
    const loss = this.network.evaluate(theta, inputs, targets, rows.length, gradient);
    if (this.exercise.sharedBiases) this.shareBiases(gradient);
    return loss;
  }

  /** Puts the sum of a layer's bias gradients in the place of each: they are one parameter. */
  shareBiases(gradient: Float64Array): void {
    for (const { biases, outputs } of this.network.layers) {
      const own = gradient.subarray(biases, biases + outputs);
      own.fill(own.reduce((sum, g) => sum + g, 0));
    }
  }
}
