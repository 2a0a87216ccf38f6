import type { Reals } from "../core/layout.js";
import type { Layer } from "./layers.js";

/** The Euclidean norm of each layer's share, weights and biases together, of a gradient, an update or theta itself. */
export function layerNorms(layers: readonly Layer[], vector: Reals, norms: Reals): void {
  for (let l = 0; l < layers.length; l++) {
    const { weights, biases, outputs } = layers[l];
    let sum = 0;
    for (let k = weights; k < biases + outputs; k++) sum += vector[k] * vector[k];
    norms[l] = Math.sqrt(sum);
  }
}
