/**
 * L-BFGS: goes along −Hg, where H, about the inverse of the curvatures, is made from the last few moves s and what they
 * changed of the gradient, y, without ever being written down.
 *
 *   two loops over the pairs (s, y), scaled by sᵀy / yᵀy    θ ← θ + αd
 *
 * Nocedal 1980, Nocedal & Wright 2006, Algorithm 7.4. A pair is kept where sᵀy > 0. α is found by trying η (at first, and
 * where nothing is remembered, η shorter than 1 / ‖g‖), and then the lowest point of the parabola through both losses and
 * the slope; the better one is taken if it lowers the loss by 10⁻⁴ of what the slope promises (Armijo), else α shrinks.
 * Where the ground curves down, and the parabola has no lowest point, α is doubled for as long as that goes lower.
 * On a quadratic the parabola is exact, so that n updates reach the minimum. With noise or mini-batches each update sees
 * its own, and pairs mix two of them. An update costs a gradient, and three evaluations where the first try is accepted.
 */
import { learningRate } from "../core/hyperparameters.js";
import type { Layout, Reals } from "../core/layout.js";
import type { Optimizer } from "../core/optimizer.js";
import { noProbe, type Probe } from "../core/probe.js";
import { isLost, lossAt } from "./parts/problems.js";

const mostPairs = 10;

const lBfgs: Optimizer<
  "learningRate" | "memory",
  "moves" | "changes" | "curvatures" | "pairs" | "direction" | "shares" | "lastTheta" | "lastGradient"
> = {
  id: "l-bfgs",
  name: "L-BFGS",
  reference: "https://doi.org/10.1090/S0025-5718-1980-0572855-7",
  params: {
    learningRate: {
      ...learningRate(1),
      label: "first try",
      sentence: "The length of the step that the line search tries first, in steps of Newton's kind.",
    },
    memory: {
      label: "pairs remembered",
      symbol: "m",
      sentence: "How many moves the curvatures are made from; with none it is steepest descent with a line search.",
      default: 5,
      min: 0,
      max: mostPairs,
      integer: true,
    },
  },
  slots: {
    moves: { per: "coordinate", times: mostPairs, initial: 0 },
    changes: { per: "coordinate", times: mostPairs, initial: 0 },
    curvatures: { per: "problem", times: mostPairs, initial: 0 },
    pairs: { per: "problem", initial: 0 },
    direction: { per: "coordinate", initial: 0 },
    shares: { per: "problem", times: mostPairs, initial: 0 },
    lastTheta: { per: "coordinate", initial: 0 },
    lastGradient: { per: "coordinate", initial: 0 },
  },
  asks: "besides",
  step(theta, gradient, slots, { learningRate, memory }, t, layout, probe = noProbe) {
    const { dim, count } = layout;
    const { direction, lastTheta, lastGradient, pairs } = slots;
    for (let i = 0; i < count; i++) {
      if (isLost(theta, layout, i)) continue;
      if (t > 1) remember(theta, gradient, slots, layout, i);
      const known = Math.min(pairs[i], Math.round(memory));
      turn(gradient, slots, known, layout, i);
      let slope = dot(gradient, 0, direction, 0, layout, i);
      if (!(slope < 0)) {
        // Noise can turn it uphill: then nothing that was remembered holds.
        pairs[i] = 0;
        for (let k = i; k < dim * count; k += count) direction[k] = -gradient[k];
        slope = dot(gradient, 0, direction, 0, layout, i);
      }
      const first = pairs[i] > 0 && known > 0 ? learningRate : learningRate * Math.min(1, 1 / Math.sqrt(-slope));
      const alpha = slope < 0 && first > 0 ? search(theta, direction, slope, first, layout, i, probe) : 0 * slope;
      for (let k = i; k < dim * count; k += count) {
        lastTheta[k] = theta[k];
        lastGradient[k] = gradient[k];
        theta[k] += alpha === 0 ? 0 : alpha * direction[k];
      }
    }
  },
};
export default lBfgs;

/** The product of two vectors of problem i, each the m-th in its array. */
function dot(a: Reals, m: number, b: Reals, n: number, { dim, count }: Layout, i: number): number {
  let sum = 0;
  for (let d = 0; d < dim; d++) sum += a[(m * dim + d) * count + i] * b[(n * dim + d) * count + i];
  return sum;
}

type Memory = Readonly<
  Record<"moves" | "changes" | "curvatures" | "pairs" | "direction" | "shares" | "lastTheta" | "lastGradient", Reals>
>;

/** Keeps the last move and what it changed of the gradient, unless the ground curves down along it. */
function remember(theta: Reals, gradient: Reals, slots: Memory, layout: Layout, i: number): void {
  const { moves, changes, curvatures, pairs, lastTheta, lastGradient } = slots;
  const { dim, count } = layout;
  const m = pairs[i] % mostPairs;
  let product = 0;
  for (let d = 0; d < dim; d++) {
    const k = d * count + i;
    product += (theta[k] - lastTheta[k]) * (gradient[k] - lastGradient[k]);
  }
  if (!(product > 0 && Number.isFinite(1 / product))) return;
  for (let d = 0; d < dim; d++) {
    const k = d * count + i;
    moves[(m * dim + d) * count + i] = theta[k] - lastTheta[k];
    changes[(m * dim + d) * count + i] = gradient[k] - lastGradient[k];
  }
  curvatures[m * count + i] = product;
  pairs[i]++;
}

/** Writes −Hg into `direction`. */
function turn(gradient: Reals, slots: Memory, known: number, layout: Layout, i: number): void {
  const { moves, changes, curvatures, pairs, direction, shares } = slots;
  const { dim, count } = layout;
  for (let k = i; k < dim * count; k += count) direction[k] = -gradient[k];
  for (let back = 1; back <= known; back++) {
    const m = (pairs[i] - back) % mostPairs;
    const share = dot(moves, m, direction, 0, layout, i) / curvatures[m * count + i];
    shares[m * count + i] = share;
    for (let d = 0; d < dim; d++) direction[d * count + i] -= share * changes[(m * dim + d) * count + i];
  }
  if (known > 0) {
    const m = (pairs[i] - 1) % mostPairs;
    const scale = curvatures[m * count + i] / dot(changes, m, changes, m, layout, i);
    for (let k = i; k < dim * count; k += count) direction[k] *= scale;
  }
  for (let back = known; back >= 1; back--) {
    const m = (pairs[i] - back) % mostPairs;
    const share = shares[m * count + i] - dot(changes, m, direction, 0, layout, i) / curvatures[m * count + i];
    for (let d = 0; d < dim; d++) direction[d * count + i] += share * moves[(m * dim + d) * count + i];
  }
}

const enough = 1e-4;
const mostTries = 20;
/** How much shorter or longer than what was tried a parabola's lowest point may be, to be tried. */
const shortest = 1e-4;
const longest = 1e3;

/** How many times the direction is to be gone; 0 where no try lowers the loss. */
function search(
  theta: Reals,
  direction: Reals,
  slope: number,
  first: number,
  layout: Layout,
  i: number,
  probe: Probe,
): number {
  const here = lossAlong(theta, direction, 0, layout, i, probe);
  let alpha = first;
  for (let k = 0; k < mostTries; k++) {
    const there = lossAlong(theta, direction, alpha, layout, i, probe);
    const lowest = (-slope * alpha * alpha) / (2 * (there - here - slope * alpha));
    const isWorthIt = lowest >= shortest * alpha && lowest <= longest * alpha;
    const atLowest = isWorthIt ? lossAlong(theta, direction, lowest, layout, i, probe) : Number.POSITIVE_INFINITY;
    if (atLowest < there && atLowest <= here + enough * lowest * slope) return lowest;
    if (there <= here + enough * alpha * slope)
      return isWorthIt ? alpha : further(theta, direction, alpha, there, layout, i, probe);
    alpha *= isWorthIt && lowest < alpha / 2 ? lowest / alpha : 0.5;
  }
  return 0;
}

/** Where the ground curves down along the direction: twice as far, and again, while that goes lower. */
function further(
  theta: Reals,
  direction: Reals,
  first: number,
  loss: number,
  layout: Layout,
  i: number,
  probe: Probe,
): number {
  let alpha = first;
  let lowest = loss;
  for (let k = 0; k < mostTries; k++) {
    const there = lossAlong(theta, direction, 2 * alpha, layout, i, probe);
    if (!(there < lowest)) break;
    alpha *= 2;
    lowest = there;
  }
  return alpha;
}

function lossAlong(
  theta: Reals,
  direction: Reals,
  alpha: number,
  { dim, count }: Layout,
  i: number,
  probe: Probe,
): number {
  for (let d = 0; d < dim; d++) probe.point[d] = theta[d * count + i] + alpha * direction[d * count + i];
  return lossAt(probe, i);
}
