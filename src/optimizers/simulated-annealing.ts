/**
 * Simulated annealing: tries a place nearby, goes there if it is better, and sometimes if it is worse: less and less often
 * as it cools. A few tries an update, one after the other:
 *
 *   y = θ + ηξ, ξ normal    θ ← y with the chance min(1, exp((f(θ) − f(y)) / T))    T = T₀αᵗ⁻¹
 *
 * Kirkpatrick, Gelatt & Vecchi 1983, with the rule of Metropolis et al. 1953 and steps for continuous places. An update
 * costs as many evaluations as it has tries, the first one more. Three tries cost what a gradient does.
 */

import { learningRate } from "../core/hyperparameters.js";
import { normal } from "../core/normal.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";
import { noProbe } from "../core/probe.js";
import { uniform } from "../core/random.js";
import { isLost, lossAt } from "./parts/problems.js";

const simulatedAnnealing: Optimizer<"learningRate" | "temperature" | "cooling" | "tries", "loss"> = {
  id: "simulated-annealing",
  name: "Annealing",
  reference: "https://doi.org/10.1126/science.220.4598.671",
  params: {
    learningRate: {
      ...learningRate(0.1),
      label: "length of a try",
      sentence: "How far away places are tried, as a standard deviation along each axis.",
    },
    temperature: {
      label: "first temperature",
      symbol: "T₀",
      sentence: "How much worse a place may be and still be gone to one time in three, to begin with; at 0 never.",
      default: 1,
      min: 0,
      max: 1e9,
      slider: [1e-3, 1e3],
      scale: "log",
    },
    cooling: {
      label: "cooling",
      symbol: "α",
      sentence: "What is left of the temperature after each update.",
      default: 0.98,
      min: 0,
      max: 1,
      slider: [0.5, 0.9999],
      scale: "one-minus-log",
    },
    tries: {
      label: "tries",
      symbol: "K",
      sentence: "How many places are tried an update; each costs an evaluation.",
      default: 3,
      min: 1,
      max: 100,
      slider: [1, 20],
      integer: true,
    },
  },
  slots: { loss: { per: "problem", initial: 0 } },
  asks: "losses",
  step(theta, _gradient, { loss }, { learningRate, temperature, cooling, tries }, t, layout, probe = noProbe) {
    const { dim, count } = layout;
    const { point, seed } = probe;
    const heat = temperature * power(cooling, t - 1);
    const most = Math.max(1, Math.round(tries));
    for (let i = 0; i < count; i++) {
      if (isLost(theta, layout, i)) continue;
      if (t === 1) {
        for (let d = 0; d < dim; d++) point[d] = theta[d * count + i];
        loss[i] = lossAt(probe, i);
      }
      for (let k = 0; k < most; k++) {
        const chance = k * (dim + 1);
        for (let d = 0; d < dim; d++) point[d] = theta[d * count + i] + learningRate * normal(seed, t, chance + d);
        const tried = lossAt(probe, i);
        const luck = uniform(seed, t, 2 * (chance + dim));
        if (!(tried <= loss[i] || luck < Math.exp((loss[i] - tried) / heat))) continue;
        for (let d = 0; d < dim; d++) theta[d * count + i] = point[d];
        loss[i] = tried;
      }
    }
  },
};
export default simulatedAnnealing;
