/**
 * Linear hidden layers are one layer: W = W₂W₁ and b = W₂b₁ + b₂, and so on through any number of them. Depth alone adds
 * nothing that a single layer could not do; the bend of an activation between the layers does.
 */
import type { Reals } from "../core/layout.js";
import { type Layer, layersOf } from "../network/layers.js";
import type { NetworkSpec } from "../network/spec.js";

export interface Collapsed {
  /** The inputs lead to the outputs at once. */
  readonly spec: NetworkSpec;
  readonly theta: Float64Array;
}

/** The network of one layer that does the same; nothing where hidden layers bend, or there are none. */
export function collapse(spec: NetworkSpec, theta: Reals): Collapsed | undefined {
  if (spec.hidden !== "linear" || spec.sizes.length < 3) return undefined;
  const layers = layersOf(spec);
  const width = layers[0].inputs;
  let product = partOf(theta, layers[0]);
  for (const layer of layers.slice(1)) product = through(partOf(theta, layer), product, layer, width);
  const sizes = [width, layers[layers.length - 1].outputs];
  return { spec: { ...spec, sizes }, theta: Float64Array.from([...product.weights, ...product.biases]) };
}

interface Affine {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

function partOf(theta: Reals, { weights, biases, outputs }: Layer): Affine {
  return {
    weights: Float64Array.from(theta.subarray(weights, biases)),
    biases: Float64Array.from(theta.subarray(biases, biases + outputs)),
  };
}

/** The layer after what is before it, as one. */
function through(layer: Affine, before: Affine, { inputs, outputs }: Layer, width: number): Affine {
  const weights = new Float64Array(outputs * width);
  const biases = layer.biases.slice();
  for (let o = 0; o < outputs; o++) {
    for (let k = 0; k < inputs; k++) {
      const w = layer.weights[o * inputs + k];
      biases[o] += w * before.biases[k];
      for (let i = 0; i < width; i++) weights[o * width + i] += w * before.weights[k * width + i];
    }
  }
  return { weights, biases };
}
