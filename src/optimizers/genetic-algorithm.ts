/**
 * Genetic algorithm: a population in which children take the places of the worst. A child's parents are the better of
 * two that are drawn by lot, each; every coordinate of it lies by chance between theirs, or up to the share α of their
 * distance beyond (blend crossover), and now and then it mutates: a normal step of deviation η is added.
 *
 * Real-coded, steady-state: Whitley 1989 for the replacement of the worst, Eshelman & Schaffer 1993 for BLX-α. The first
 * update sows the population: one member on theta, the others at normal steps of deviation η from it. From then on an
 * update makes as many children as there are members, each an evaluation. Theta is the best member.
 */
import { learningRate, mostMembers, population } from "../core/hyperparameters.js";
import type { Layout, Reals } from "../core/layout.js";
import { normal } from "../core/normal.js";
import type { Optimizer } from "../core/optimizer.js";
import { noProbe, type Probe } from "../core/probe.js";
import { uniform } from "../core/random.js";
import { isLost, lossAt, membersOf } from "./parts/problems.js";

const geneticAlgorithm: Optimizer<"learningRate" | "population" | "blend" | "mutationRate", "members" | "losses"> = {
  id: "genetic-algorithm",
  name: "Genetic algorithm",
  reference: "https://doi.org/10.1016/B978-0-08-094832-4.50018-0",
  params: {
    learningRate: {
      ...learningRate(0.5),
      label: "spread",
      sentence: "How far the first members are from the start, and how far a mutation goes, as a standard deviation.",
    },
    population: population(12),
    blend: {
      label: "blend",
      symbol: "α",
      sentence: "How far beyond its parents a child may lie, as a share of their distance; at 0.5 the spread is kept.",
      default: 0.5,
      min: 0,
      max: 2,
      slider: [0, 1],
    },
    mutationRate: {
      label: "mutation rate",
      symbol: "p",
      sentence: "The share of a child's coordinates that mutate.",
      default: 0.1,
      min: 0,
      max: 1,
    },
  },
  slots: {
    members: { per: "coordinate", times: mostMembers, initial: Number.NaN },
    losses: { per: "problem", times: mostMembers, initial: 0 },
  },
  asks: "losses",
  company: "members",
  step(theta, _gradient, { members, losses }, h, t, layout, probe = noProbe) {
    const { dim, count } = layout;
    const size = membersOf(h.population);
    for (let i = 0; i < count; i++) {
      if (isLost(theta, layout, i)) continue;
      for (let m = size; m < mostMembers; m++) remove(members, m, layout, i);
      for (let m = 0; m < size; m++) {
        if (Number.isNaN(members[m * dim * count + i]))
          sow(theta, members, losses, m, h.learningRate, t, layout, i, probe);
      }
      for (let k = 0; t > 1 && k < size; k++) bear(members, losses, size, k, h, t, layout, i, probe);
      const best = extreme(losses, size, count, i, -1);
      for (let d = 0; d < dim; d++) theta[d * count + i] = members[(best * dim + d) * count + i];
    }
  },
};
export default geneticAlgorithm;

/** Chances of a child or a member: enough for two parents and, of each coordinate, a place, a mutation and its length. */
const chancesOf = (k: number, dim: number) => k * (4 + 4 * dim);

function remove(members: Reals, m: number, { dim, count }: Layout, i: number): void {
  for (let d = 0; d < dim; d++) members[(m * dim + d) * count + i] = Number.NaN;
}

function sow(
  theta: Reals,
  members: Reals,
  losses: Reals,
  m: number,
  spread: number,
  t: number,
  { dim, count }: Layout,
  i: number,
  probe: Probe,
): void {
  for (let d = 0; d < dim; d++) {
    const away = m === 0 ? 0 : spread * normal(probe.seed, t, chancesOf(m, dim) / 2 + d);
    probe.point[d] = theta[d * count + i] + away;
    members[(m * dim + d) * count + i] = probe.point[d];
  }
  losses[m * count + i] = lossAt(probe, i);
}

/** Makes a child, which takes the place of the worst member if it is better. */
function bear(
  members: Reals,
  losses: Reals,
  size: number,
  k: number,
  { learningRate, blend, mutationRate }: Readonly<Record<"learningRate" | "blend" | "mutationRate", number>>,
  t: number,
  { dim, count }: Layout,
  i: number,
  probe: Probe,
): void {
  const { seed, point } = probe;
  const first = chancesOf(k, dim);
  const mother = drawn(losses, size, seed, t, first, count, i);
  const father = drawn(losses, size, seed, t, first + 2, count, i);
  for (let d = 0; d < dim; d++) {
    const chance = first + 4 + 4 * d;
    const one = members[(mother * dim + d) * count + i];
    const other = members[(father * dim + d) * count + i];
    const place = (1 + 2 * blend) * uniform(seed, t, chance) - blend;
    const mutates = uniform(seed, t, chance + 1) < mutationRate;
    point[d] = one + place * (other - one) + (mutates ? learningRate * normal(seed, t, chance / 2 + 1) : 0);
  }
  const loss = lossAt(probe, i);
  const worst = extreme(losses, size, count, i, 1);
  if (!(loss < losses[worst * count + i])) return;
  losses[worst * count + i] = loss;
  for (let d = 0; d < dim; d++) members[(worst * dim + d) * count + i] = point[d];
}

/** The better of two members drawn by lot. */
function drawn(losses: Reals, size: number, seed: number, t: number, chance: number, count: number, i: number): number {
  const one = Math.floor(size * uniform(seed, t, chance));
  const other = Math.floor(size * uniform(seed, t, chance + 1));
  return losses[one * count + i] <= losses[other * count + i] ? one : other;
}

/** The member of the highest (sign 1) or lowest (sign -1) loss; of equals the first. */
function extreme(losses: Reals, size: number, count: number, i: number, sign: number): number {
  let found = 0;
  for (let m = 1; m < size; m++) if (sign * losses[m * count + i] > sign * losses[found * count + i]) found = m;
  return found;
}
