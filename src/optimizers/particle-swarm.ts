/**
 * Particle swarm: places that fly, each drawn to the best place it has been to and to the best that any has.
 *
 *   v ← wv + c₁u₁(b − x) + c₂u₂(θ − x)    x ← x + v    with u uniform on 0 … 1, anew for every coordinate
 *
 * b is a particle's own best place, theta the best of all. Kennedy & Eberhart 1995; w = 0.7298 and c = 1.49618 are Clerc &
 * Kennedy's constriction χ = 2 / |2 − φ − √(φ² − 4φ)| and χφ / 2 at φ = 4.1 (2002). The first update sows the particles at
 * rest: one on theta, the others evenly within η of it along each axis; and anew once all are in one place. An update costs an evaluation a particle.
 */

import { learningRate, mostMembers, population } from "../core/hyperparameters.js";
import type { Layout, Reals } from "../core/layout.js";
import type { Optimizer } from "../core/optimizer.js";
import { noProbe, type Probe } from "../core/probe.js";
import { uniform } from "../core/random.js";
import { isLost, lossAt, membersOf } from "./parts/problems.js";

const places = { per: "coordinate", times: mostMembers } as const;

const particleSwarm: Optimizer<
  "learningRate" | "population" | "inertia" | "ownPull" | "commonPull",
  "particles" | "velocities" | "ownBests" | "ownLosses" | "loss"
> = {
  id: "particle-swarm",
  name: "Particle swarm",
  reference: "https://doi.org/10.1109/4235.985692",
  params: {
    learningRate: {
      ...learningRate(1),
      label: "sown within",
      sentence: "How far around the start the particles are sown, along each axis.",
    },
    population: population(12),
    inertia: {
      label: "inertia",
      symbol: "w",
      sentence: "The share of its velocity a particle keeps; from 1 on the swarm flies apart.",
      default: 0.7298,
      min: 0,
      max: 1.2,
      slider: [0, 1],
    },
    ownPull: {
      label: "pull of its own best",
      symbol: "c₁",
      sentence: "How strongly a particle is drawn to the best place it has been to.",
      default: 1.49618,
      min: 0,
      max: 10,
      slider: [0, 4],
    },
    commonPull: {
      label: "pull of the common best",
      symbol: "c₂",
      sentence: "How strongly a particle is drawn to the best place of all.",
      default: 1.49618,
      min: 0,
      max: 10,
      slider: [0, 4],
    },
  },
  slots: {
    particles: { ...places, initial: Number.NaN },
    velocities: { ...places, initial: 0 },
    ownBests: { ...places, initial: 0 },
    ownLosses: { per: "problem", times: mostMembers, initial: 0 },
    loss: { per: "problem", initial: Number.POSITIVE_INFINITY },
  },
  asks: "losses",
  company: "particles",
  step(theta, _gradient, slots, h, t, layout, probe = noProbe) {
    const { dim, count } = layout;
    const { particles, velocities, ownBests, ownLosses, loss } = slots;
    const most = membersOf(h.population);
    for (let i = 0; i < count; i++) {
      if (isLost(theta, layout, i)) continue;
      const isOver = isOnePlace(particles, theta, most, layout, i);
      for (let m = 0; m < mostMembers; m++) {
        const first = m * dim;
        if (m >= most) {
          for (let d = 0; d < dim; d++) particles[(first + d) * count + i] = Number.NaN;
          continue;
        }
        const isNew = isOver || isNowhere(particles, m, layout, i);
        for (let d = 0; d < dim; d++) {
          const k = (first + d) * count + i;
          const chance = 2 * (first + d);
          const best = theta[d * count + i];
          if (isNew) {
            particles[k] = best + (m === 0 ? 0 : h.learningRate * (2 * uniform(probe.seed, t, chance) - 1));
            velocities[k] = 0;
            continue;
          }
          const own = h.ownPull * uniform(probe.seed, t, chance) * (ownBests[k] - particles[k]);
          const common = h.commonPull * uniform(probe.seed, t, chance + 1) * (best - particles[k]);
          velocities[k] = h.inertia * velocities[k] + own + common;
          particles[k] += velocities[k];
        }
        lookAround(particles, ownBests, ownLosses, m, isNew, layout, i, probe);
      }
      adoptBest(theta, ownBests, ownLosses, loss, most, layout, i);
    }
  },
};
export default particleSwarm;

/** Nothing moves any more: the swarm is sown anew. */
function isOnePlace(particles: Reals, theta: Reals, most: number, { dim, count }: Layout, i: number): boolean {
  for (let k = 0; k < most * dim; k++) {
    if (particles[k * count + i] !== theta[(k % dim) * count + i]) return false;
  }
  return true;
}

/** Not sown yet, or flown out of the numbers: it is sown (anew). */
function isNowhere(particles: Reals, m: number, { dim, count }: Layout, i: number): boolean {
  for (let d = 0; d < dim; d++) if (Number.isNaN(particles[(m * dim + d) * count + i])) return true;
  return false;
}

/** Remembers where a particle is, if it has not been to a better place. */
function lookAround(
  particles: Reals,
  ownBests: Reals,
  ownLosses: Reals,
  m: number,
  isNew: boolean,
  { dim, count }: Layout,
  i: number,
  probe: Probe,
): void {
  for (let d = 0; d < dim; d++) probe.point[d] = particles[(m * dim + d) * count + i];
  const found = lossAt(probe, i);
  if (!isNew && !(found < ownLosses[m * count + i])) return;
  ownLosses[m * count + i] = found;
  for (let d = 0; d < dim; d++) ownBests[(m * dim + d) * count + i] = particles[(m * dim + d) * count + i];
}

/** Theta is the best place so far, also if the particle that found it is no more. */
function adoptBest(
  theta: Reals,
  ownBests: Reals,
  ownLosses: Reals,
  loss: Reals,
  most: number,
  { dim, count }: Layout,
  i: number,
): void {
  for (let m = 0; m < most; m++) {
    if (!(ownLosses[m * count + i] < loss[i])) continue;
    loss[i] = ownLosses[m * count + i];
    for (let d = 0; d < dim; d++) theta[d * count + i] = ownBests[(m * dim + d) * count + i];
  }
}
