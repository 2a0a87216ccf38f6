/**
 * Nelder–Mead: a triangle of places (in n dimensions n + 1 of them) that turns its worst corner over the others, and
 * stretches or shrinks as that goes well or badly. c is the mean of all corners but the worst, w:
 *
 *   reflected c + ρ(c − w)   expanded c + ρχ(c − w)   contracted c + ρψ(c − w), or c − ψ(c − w) on the worst one's side
 *
 * If none of them is accepted, all corners move to the best one by the factor σ. Theta is the best corner.
 *
 * Nelder & Mead 1965, with the rules of acceptance of Lagarias, Reeds, Wright & Wright 1998, which are SciPy's. The first
 * update sets the corners: theta, and η away from it along each axis. Once all corners are one place, they are set anew.
 * An update costs one or two evaluations, 2 + n where all corners move, n + 1 where they are set.
 */
import { learningRate } from "../core/hyperparameters.js";
import type { Layout, Reals } from "../core/layout.js";
import type { Optimizer } from "../core/optimizer.js";
import { noProbe, type Probe } from "../core/probe.js";
import { isLost, lossAt } from "./parts/problems.js";

const nelderMead: Optimizer<
  "learningRate" | "reflection" | "expansion" | "contraction" | "shrinkage",
  "corners" | "losses"
> = {
  id: "nelder-mead",
  name: "Nelder–Mead",
  reference: "https://doi.org/10.1093/comjnl/7.4.308",
  params: {
    learningRate: {
      ...learningRate(0.5),
      label: "first edge",
      sentence: "How far the first corners are from the start: a small triangle has to grow before it gets anywhere.",
    },
    reflection: {
      label: "reflection",
      symbol: "ρ",
      sentence: "How far beyond the others' mean the worst corner is turned over.",
      default: 1,
      min: 0.01,
      max: 10,
      slider: [0.1, 2],
    },
    expansion: {
      label: "expansion",
      symbol: "χ",
      sentence: "How many times as far it goes where that was the best place so far.",
      default: 2,
      min: 1,
      max: 10,
      slider: [1, 4],
    },
    contraction: {
      label: "contraction",
      symbol: "ψ",
      sentence: "How many times as far it goes where that was too far.",
      default: 0.5,
      min: 0.01,
      max: 0.99,
    },
    shrinkage: {
      label: "shrinkage",
      symbol: "σ",
      sentence: "What is left of every edge where no way was better.",
      default: 0.5,
      min: 0.01,
      max: 0.99,
    },
  },
  slots: {
    corners: { per: "coordinate", times: "dim + 1", initial: 0 },
    losses: { per: "problem", times: "dim + 1", initial: 0 },
  },
  asks: "losses",
  company: "corners",
  step(theta, _gradient, { corners, losses }, h, t, layout, probe = noProbe) {
    const { dim, count } = layout;
    const { shrinkage } = h;
    for (let i = 0; i < count; i++) {
      if (isLost(theta, layout, i)) continue;
      if (t === 1 || isOnePlace(corners, layout, i)) {
        setCorners(corners, losses, theta, h.learningRate, layout, i, probe);
      } else {
        const worst = extreme(losses, layout, i, 1, -1);
        const accepted = turn(corners, losses, worst, h, layout, i, probe);
        if (!accepted) shrink(corners, losses, shrinkage, layout, i, probe);
      }
      const best = extreme(losses, layout, i, -1, -1);
      for (let d = 0; d < dim; d++) theta[d * count + i] = corners[(best * dim + d) * count + i];
    }
  },
};
export default nelderMead;

function isOnePlace(corners: Reals, { dim, count }: Layout, i: number): boolean {
  for (let k = 0; k < dim * (dim + 1); k++) if (corners[k * count + i] !== corners[(k % dim) * count + i]) return false;
  return true;
}

function setCorners(
  corners: Reals,
  losses: Reals,
  theta: Reals,
  edge: number,
  { dim, count }: Layout,
  i: number,
  probe: Probe,
): void {
  for (let m = 0; m <= dim; m++) {
    for (let d = 0; d < dim; d++) {
      const x = theta[d * count + i] + (m === d + 1 ? edge : 0);
      probe.point[d] = x;
      corners[(m * dim + d) * count + i] = x;
    }
    losses[m * count + i] = lossAt(probe, i);
  }
}

/** The corner of the highest (sign 1) or lowest (sign -1) loss, `without` left out; of equals the first. */
function extreme(losses: Reals, { dim, count }: Layout, i: number, sign: number, without: number): number {
  let found = without === 0 ? 1 : 0;
  for (let m = found + 1; m <= dim; m++) {
    if (m !== without && sign * losses[m * count + i] > sign * losses[found * count + i]) found = m;
  }
  return found;
}

/** Moves the worst corner, if one of its ways is accepted. */
function turn(
  corners: Reals,
  losses: Reals,
  worst: number,
  { reflection, expansion, contraction }: Readonly<Record<"reflection" | "expansion" | "contraction", number>>,
  layout: Layout,
  i: number,
  probe: Probe,
): boolean {
  const { count } = layout;
  const lowest = losses[extreme(losses, layout, i, -1, -1) * count + i];
  const second = losses[extreme(losses, layout, i, 1, worst) * count + i];
  const highest = losses[worst * count + i];
  const reflected = lossBeyond(corners, worst, reflection, layout, i, probe);
  let way = reflection;
  let loss = reflected;
  if (reflected < lowest) {
    const expanded = lossBeyond(corners, worst, reflection * expansion, layout, i, probe);
    if (expanded < reflected) {
      way = reflection * expansion;
      loss = expanded;
    }
  } else if (!(reflected < second)) {
    const isOutside = reflected < highest;
    way = isOutside ? reflection * contraction : -contraction;
    loss = lossBeyond(corners, worst, way, layout, i, probe);
    if (isOutside ? !(loss <= reflected) : !(loss < highest)) return false;
  }
  moveBeyond(corners, worst, way, layout, i, probe);
  for (let d = 0; d < layout.dim; d++) corners[(worst * layout.dim + d) * count + i] = probe.point[d];
  losses[worst * count + i] = loss;
  return true;
}

function lossBeyond(corners: Reals, worst: number, way: number, layout: Layout, i: number, probe: Probe): number {
  moveBeyond(corners, worst, way, layout, i, probe);
  return lossAt(probe, i);
}

/** Points the probe at c + way · (c − w). */
function moveBeyond(corners: Reals, worst: number, way: number, layout: Layout, i: number, probe: Probe): void {
  const { dim, count } = layout;
  for (let d = 0; d < dim; d++) {
    let sum = 0;
    for (let m = 0; m <= dim; m++) if (m !== worst) sum += corners[(m * dim + d) * count + i];
    probe.point[d] = (1 + way) * (sum / dim) - way * corners[(worst * dim + d) * count + i];
  }
}

/** Moves all corners to the best one. */
function shrink(corners: Reals, losses: Reals, shrinkage: number, layout: Layout, i: number, probe: Probe): void {
  const { dim, count } = layout;
  const best = extreme(losses, layout, i, -1, -1);
  for (let m = 0; m <= dim; m++) {
    if (m === best) continue;
    for (let d = 0; d < dim; d++) {
      const at = (m * dim + d) * count + i;
      const from = corners[(best * dim + d) * count + i];
      corners[at] = from + shrinkage * (corners[at] - from);
      probe.point[d] = corners[at];
    }
    losses[m * count + i] = lossAt(probe, i);
  }
}
