/**
 * The error signals δ = −∂E/∂v that the same outputs get from different losses, for one sample:
 *
 *   squares      ½ Σ (t − y)², y = σ(v)        (t − y) y(1 − y)
 *   binary       −Σ t log y + (1 − t) log(1 − y)        t − y
 *   softmax      −Σ t log y, y = softmax(v)        t − y
 *   independent  −Σ t log y, y = σ(v)        t (1 − y)
 *
 * The last is what lecture 002 has, δ = (t/y) f′(v), with independent sigmoids: where t is 0 it is 0, so nothing pushes a
 * wrong output down. It is right only where outputs compete for a sum of 1, as a softmax's do.
 */
import { activations } from "../network/activations.js";

export const errorKinds = ["squares", "binary", "softmax", "independent"] as const;
export type ErrorKind = (typeof errorKinds)[number];

export interface OutputErrors {
  readonly kind: ErrorKind;
  readonly y: Float64Array;
  readonly delta: Float64Array;
}

/** @param v the outputs' weighted sums */
export function outputErrors(v: Float64Array, targets: Float64Array): readonly OutputErrors[] {
  const width = v.length;
  const through = (name: "sigmoid" | "softmax") => {
    const y = Float64Array.from(v);
    activations[name].apply(y, width, width);
    return y;
  };
  const [sigmoid, softmax] = [through("sigmoid"), through("softmax")];
  const rules: Readonly<Record<ErrorKind, readonly [Float64Array, (y: number, t: number) => number]>> = {
    squares: [sigmoid, (y, t) => (t - y) * y * (1 - y)],
    binary: [sigmoid, (y, t) => t - y],
    softmax: [softmax, (y, t) => t - y * targets.reduce((sum, each) => sum + each, 0)],
    independent: [sigmoid, (y, t) => t * (1 - y)],
  };
  return errorKinds.map((kind) => {
    const [y, rule] = rules[kind];
    return { kind, y, delta: y.map((value, k) => rule(value, targets[k])) };
  });
}
