/**
 * A multilayer perceptron: forward, loss and backward, a layer at a time over all samples of a block. A batch is taken
 * in blocks of samples, so that what a layer works on stays in the processor's cache and memory does not grow
 * with the batch. Nothing is allocated once a network is made.
 */
import type { Reals } from "../core/layout.js";
import { type Activation, activations } from "./activations.js";
import { backward } from "./denseBackward.js";
import { forward } from "./denseForward.js";
import { addGradient } from "./denseGradient.js";
import { type Layer, layersOf, parameterCountOf } from "./layers.js";
import { createLoss, type Loss, type OutputArrays } from "./losses.js";
import type { NetworkSpec } from "./spec.js";

/** Samples of a block: as fast as any number from 32 on. */
const blockSize = 64;

/** Whether the loss of a batch is the mean or the sum of its samples' losses. */
export type Reduction = "mean" | "sum";

/** What one layer works with, [sample][unit] for one block. */
interface LayerArrays extends OutputArrays {
  readonly layer: Layer;
  /** What the activation gave; of the last layer the logits. */
  readonly values: Float64Array;
  /** What the next layer gets: the values, with the layer's input added where it is residual. */
  readonly result: Float64Array;
}

/**
 * Arrays of samples are sample-major. Lengths are the caller's to check: whatever they hold, numbers come out, NaN where
 * they must. Between calls a perceptron remembers nothing, so lanes may share one.
 */
export class Perceptron {
  readonly spec: NetworkSpec;
  readonly layers: readonly Layer[];
  readonly parameterCount: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly #hidden: Activation;
  readonly #output: Activation;
  readonly #loss: Loss;
  readonly #arrays: readonly LayerArrays[];
  readonly #last: LayerArrays;

  constructor(spec: NetworkSpec) {
    this.spec = spec;
    this.layers = layersOf(spec);
    this.parameterCount = parameterCountOf(this.layers);
    this.inputs = spec.sizes[0];
    this.outputs = spec.sizes[spec.sizes.length - 1];
    this.#hidden = activations[spec.hidden];
    this.#output = activations[spec.output];
    this.#loss = createLoss(spec.loss, spec.output);
    this.#arrays = this.layers.map(arraysOf);
    this.#last = this.#arrays[this.#arrays.length - 1];
  }

  /** The outputs of each sample. */
  predict(theta: Reals, inputs: Reals, outputs: Reals): void {
    const { values, width } = this.#last;
    const count = inputs.length / this.inputs;
    for (let first = 0; first < count; first += blockSize) {
      const length = this.#forward(theta, inputs, first, count, this.#arrays.length) * width;
      this.#output.apply(values, length, width);
      for (let k = 0; k < length; k++) outputs[first * width + k] = values[k];
    }
  }

  /** What hidden layer `hidden` (1, 2, …) gives on for each sample: `values` has one row per sample. */
  hiddenValues(theta: Reals, inputs: Reals, hidden: number, values: Reals): void {
    const { result, width } = this.#arrays[hidden - 1];
    const count = inputs.length / this.inputs;
    for (let first = 0; first < count; first += blockSize) {
      const length = this.#forward(theta, inputs, first, count, hidden) * width;
      for (let k = 0; k < length; k++) values[first * width + k] = result[k];
    }
  }

  /**
   * The loss of the first `count` samples, and where they are asked for its gradient and the outputs.
   * @param reduction what the loss's own formula says, unless told otherwise
   */
  evaluate(
    theta: Reals,
    inputs: Reals,
    targets: Reals,
    count: number,
    gradient?: Reals,
    reduction: Reduction = this.ownReduction,
    outputs?: Reals,
  ): number {
    const width = this.outputs;
    const factor = this.#loss.weight(width) / (reduction === "mean" ? count : 1);
    gradient?.fill(0);
    let sum = 0;
    for (let first = 0; first < count; first += blockSize) {
      const block = this.#forward(theta, inputs, first, count, this.#arrays.length);
      sum += this.#loss.evaluate(this.#last, targets, first * width, block * width, factor);
      if (gradient) this.#backward(theta, inputs, first, block, gradient);
      if (outputs) this.#copyOutputs(outputs, first * width, block * width);
    }
    return factor * sum;
  }

  /** Whether the loss by its own formula is a mean over the samples. */
  get ownReduction(): Reduction {
    return this.#loss.mean ? "mean" : "sum";
  }

  /** Copies the outputs of a block whose loss was taken. */
  #copyOutputs(outputs: Reals, first: number, length: number): void {
    const { values, width } = this.#last;
    if (!this.#loss.leavesOutputs) this.#output.apply(values, length, width);
    for (let k = 0; k < length; k++) outputs[first + k] = values[k];
  }

  /** Runs the block of samples that begins at `first` through the first `depth` layers; gives the block's size. */
  #forward(theta: Reals, inputs: Reals, first: number, count: number, depth: number): number {
    const block = Math.min(blockSize, count - first);
    let before = inputs;
    let start = first * this.inputs;
    for (let l = 0; l < depth; l++) {
      const { layer, values, result, width } = this.#arrays[l];
      const length = block * width;
      forward(theta, layer, before, start, values, block);
      if (l < this.#arrays.length - 1) this.#hidden.apply(values, length, width);
      if (layer.residual) for (let k = 0; k < length; k++) result[k] = values[k] + before[k];
      before = result;
      start = 0;
    }
    return block;
  }

  /** Adds the block's share to the gradient, from the last layer's `delta` back to the first layer. */
  #backward(theta: Reals, inputs: Reals, first: number, block: number, gradient: Reals): void {
    for (let l = this.#arrays.length - 1; l > 0; l--) {
      const { layer, pull, delta } = this.#arrays[l];
      const before = this.#arrays[l - 1];
      const length = block * before.width;
      addGradient(delta, layer, before.result, 0, gradient, block);
      backward(theta, layer, delta, before.pull, block);
      if (layer.residual) for (let k = 0; k < length; k++) before.pull[k] += pull[k];
      this.#hidden.slope(before.values, before.pull, before.delta, length, before.width);
    }
    addGradient(this.#arrays[0].delta, this.layers[0], inputs, first * this.inputs, gradient, block);
  }
}

function arraysOf(layer: Layer): LayerArrays {
  const width = layer.outputs;
  const array = () => new Float64Array(blockSize * width);
  const values = array();
  return { layer, width, values, result: layer.residual ? array() : values, pull: array(), delta: array() };
}
