/** The training loss over a plane of a run, sampled coarse to fine, a point at a time. */
import type { Surface } from "../core/surface.js";
import { type GridSize, type Refinement, refinedLandscapes } from "../landscape/refine.js";
import type { RunPlane } from "./runPlane.js";
import type { Problem } from "./trainer.js";

const sizes: readonly GridSize[] = [
  [13, 13],
  [26, 26],
  [51, 51],
  [101, 101],
];

/** What is known after each point; a point is the least that can be done at a time. */
export function planeLosses(
  { network, train }: Problem,
  { origin, directions: [u, v], domain }: Pick<RunPlane, "origin" | "directions" | "domain">,
): Generator<Refinement, void, void> {
  const weights = new Float64Array(origin.length);
  const evaluate: Surface["evaluate"] = (theta, { count }, _gradient, value) => {
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < weights.length; k++) weights[k] = origin[k] + theta[i] * u[k] + theta[count + i] * v[k];
      const loss = network.evaluate(weights, train.inputs, train.targets, train.count, undefined, "mean");
      if (value) value[i] = loss;
    }
  };
  return refinedLandscapes({ evaluate }, domain, sizes, 1);
}
