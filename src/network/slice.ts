/**
 * A plane through weight space, θ(a, b) = θ₀ + a d₁ + b d₂, and what a network's loss is on it. Its gradient there is
 * exact, (∇L·d₁, ∇L·d₂) by the chain rule, whatever the directions: they need be neither of unit length nor orthogonal.
 */
import type { Layout, Reals } from "../core/layout.js";
import type { Objective } from "../core/objective.js";

/** Three vectors of as many numbers as the network has parameters. */
export interface Plane {
  readonly origin: Float64Array;
  readonly directions: readonly [Float64Array, Float64Array];
}

/** As an objective's `evaluate`, for `layout.count` points (a, b), coordinate-major. */
export type SliceEvaluate = (theta: Reals, t: number, layout: Layout, gradient: Reals, value?: Reals) => void;

/** The losses alone, all samples taken. */
export type SliceLosses = (theta: Reals, layout: Layout, value: Reals) => void;

/** An objective of n weights, restricted to a plane. Total; allocates nothing once it is made. */
export function slice(objective: Objective, { origin, directions: [u, v] }: Plane): SliceEvaluate {
  const weights = new Float64Array(origin.length);
  const pull = new Float64Array(origin.length);
  const loss = new Float64Array(1);
  return (theta, t, { count }, gradient, value) => {
    for (let i = 0; i < count; i++) {
      const a = theta[i];
      const b = theta[count + i];
      for (let k = 0; k < weights.length; k++) weights[k] = origin[k] + a * u[k] + b * v[k];
      objective.evaluate(weights, t, pull, loss);
      let alongU = 0;
      let alongV = 0;
      for (let k = 0; k < pull.length; k++) {
        alongU += pull[k] * u[k];
        alongV += pull[k] * v[k];
      }
      gradient[i] = alongU;
      gradient[count + i] = alongV;
      if (value) value[i] = loss[0];
    }
  };
}

/** A loss of n weights, restricted to a plane. */
export function sliceLosses(
  lossAt: (weights: Float64Array) => number,
  { origin, directions: [u, v] }: Plane,
): SliceLosses {
  const weights = new Float64Array(origin.length);
  return (theta, { count }, value) => {
    for (let i = 0; i < count; i++) {
      const a = theta[i];
      const b = theta[count + i];
      for (let k = 0; k < weights.length; k++) weights[k] = origin[k] + a * u[k] + b * v[k];
      value[i] = lossAt(weights);
    }
  };
}
