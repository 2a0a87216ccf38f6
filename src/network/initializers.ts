/** First weights. What parameter k begins with is a function of (seed, k) alone: every lane begins at the same theta. */
import type { Reals } from "../core/layout.js";
import { uniform } from "../core/random.js";
import type { Layer } from "./layers.js";

export type Initializer =
  /** Weights uniform within ±√(6 / (inputs + outputs)) of their layer, biases 0. Glorot & Bengio 2010. */
  | { readonly kind: "glorot" }
  /** Weights uniform within ±√(6 / inputs), so of variance 2 / inputs, biases 0. For ReLU; He et al. 2015. */
  | { readonly kind: "he" }
  /** Weights and biases uniform within ±`range`. */
  | { readonly kind: "uniform"; readonly range: number }
  /** All of theta as given, whatever the seed. */
  | { readonly kind: "fixed"; readonly theta: ArrayLike<number> };

/** Steps are counted from 1, so that no step's noise is drawn from the same place. */
const beforeAnyStep = 0;

/** Fills theta with the first parameters of a network with these layers. */
export function initialize(layers: readonly Layer[], initializer: Initializer, seed: number, theta: Reals): void {
  if (initializer.kind === "fixed") {
    theta.set(initializer.theta);
    return;
  }
  for (const layer of layers) {
    const range = rangeOf(initializer, layer);
    const end = layer.biases + layer.outputs;
    for (let k = layer.weights; k < end; k++) {
      const isDrawn = k < layer.biases || initializer.kind === "uniform";
      theta[k] = isDrawn ? range * (2 * uniform(seed, beforeAnyStep, k) - 1) : 0;
    }
  }
}

function rangeOf(initializer: Exclude<Initializer, { kind: "fixed" }>, { inputs, outputs }: Layer): number {
  if (initializer.kind === "uniform") return initializer.range;
  return Math.sqrt(6 / (initializer.kind === "he" ? inputs : inputs + outputs));
}
