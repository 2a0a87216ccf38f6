/**
 * Planes through weight space: random directions in the size of a network's own weights, and planes through networks
 * that were trained. Vectors are flat, as theta is.
 */

import type { Layer } from "./layers.js";
import type { Plane } from "./slice.js";
import { dot, norm, plus } from "./vectors.js";

export interface FilterOptions {
  /** A new standard normal number at each call. */
  readonly normal: () => number;
  /** Whether the second direction is made orthogonal to the first, by Gram and Schmidt. */
  readonly orthogonal?: boolean;
}

/**
 * The plane through `theta` along two random directions, each of a neuron's incoming rows as long as that neuron's own
 * weights and all biases 0: only so are the widths of valleys comparable between networks (Li et al. 2018,
 * https://arxiv.org/abs/1712.09913). The faithful directions are not orthogonal.
 * @throws RangeError where a neuron's incoming weights are all 0
 */
export function filterNormalizedPlane(layers: readonly Layer[], theta: Float64Array, options: FilterOptions): Plane {
  const [first, second] = [randomDirection(layers, theta, options), randomDirection(layers, theta, options)];
  const along = options.orthogonal ? dot(second, first) / dot(first, first) : 0;
  return { origin: theta.slice(), directions: [first, along === 0 ? second : plus(second, first, -along)] };
}

function randomDirection(layers: readonly Layer[], theta: Float64Array, { normal }: FilterOptions): Float64Array {
  const direction = Float64Array.from(theta, normal);
  for (const { inputs, outputs, weights, biases } of layers) {
    for (let o = 0; o < outputs; o++) {
      const first = weights + o * inputs;
      const row = direction.subarray(first, first + inputs);
      const length = norm(theta.subarray(first, first + inputs));
      if (length === 0) throw new RangeError(`weights ${first} … ${first + inputs - 1}: got all 0, expected a length`);
      const factor = length / (norm(row) + smallest);
      for (let k = 0; k < inputs; k++) row[k] *= factor;
    }
    direction.fill(0, biases, biases + outputs);
  }
  return direction;
}

/** Keeps a row of zeros from becoming NaN, as in Li et al.'s code. */
const smallest = 1e-10;

/** A plane with the coordinates on it of what it was drawn through. */
export interface DrawnPlane extends Plane {
  readonly points: readonly (readonly [a: number, b: number])[];
}

/**
 * The plane through three vectors of weights: from the first one, towards the second, and orthogonal to that; both
 * directions are of length 1. Through a common start and two ends it is the plane of a duel. Garipov et al. 2018,
 * https://arxiv.org/abs/1802.10026.
 * @throws RangeError where the three lie on a line
 */
export function planeThrough(a: Float64Array, b: Float64Array, c: Float64Array): DrawnPlane {
  const [toB, toC] = [plus(b, a, -1), plus(c, a, -1)];
  const far = norm(toB);
  const u = toB.map((part) => part / far);
  const along = dot(toC, u);
  const w = plus(toC, u, -along);
  const high = norm(w);
  if (!(far > 0 && high > leastAngle * norm(toC))) {
    throw new RangeError("got three vectors on a line, expected three that span a plane");
  }
  const points = [
    [0, 0],
    [far, 0],
    [along, high],
  ] as const;
  return { origin: a.slice(), directions: [u, w.map((part) => part / high)], points };
}

/** Less than this is rounding. */
const leastAngle = 1e-12;

/** Where a vector of weights is on a plane with orthonormal directions, projected at right angles. */
export function projection({ origin, directions }: Plane, theta: Float64Array): readonly [a: number, b: number] {
  const away = plus(theta, origin, -1);
  return [dot(away, directions[0]), dot(away, directions[1])];
}
