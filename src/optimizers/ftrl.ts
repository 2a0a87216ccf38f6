/**
 * FTRL-proximal: follow the regularised leader. Theta is the minimiser of all past gradients' linear models plus a
 * proximal pull towards past iterates, found afresh at each step; `l1` makes it land exactly on 0.
 *
 *   R(n) = (β + nᵖ) / η, p = −power    n' = n + g²    z ← z + g − (R(n') − R(n))θ    n ← n'
 *   θ ← (clip(z, −l1, l1) − z) / (R(n) + 2·l2)
 *
 * McMahan et al. 2013, in the form and with the defaults of Keras and TensorFlow (its l2 and β enter alike; McMahan's
 * λ₂ is 2·l2); not in PyTorch. Two things are decided here:
 * - Centre. z₀ = 0 means the pull starts from the origin: a coordinate without a gradient jumps to 0 at the first
 *   step. The default starts z where theta is a fixed point, z₀ = −θ₀(R(n₀) + 2·l2) − sign(θ₀)l1; without
 *   l1, l2 and β, at power −½, it is Adagrad with ε = 0. `originCentred` = 1 gives the libraries' start.
 * - Schedules. R(n) is subtracted as the step before left it, at that step's rate: the paper's σ, the growth of 1/η.
 *   Keras has the current rate in both, which drags theta to the origin as the rate falls; at a constant rate they
 *   agree.
 */
import { flag, initialAccumulator, learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import type { Param } from "../core/param.js";

/** Steps at a rate below this, at 0 above all, change nothing: R, its inverse, must stay finite. */
const SLOWEST = 1e-200;

const strength = (label: string, symbol: string, sentence: string): Param => ({
  label,
  symbol,
  sentence,
  default: 0,
  min: 0,
  max: 1e6,
  slider: [1e-6, 10],
  scale: "log",
});

const ftrl: Optimizer<
  "learningRate" | "learningRatePower" | "initialAccumulator" | "l1" | "l2" | "beta" | "originCentred",
  "z" | "sum" | "previousRate"
> = {
  id: "ftrl",
  name: "FTRL",
  reference: "https://doi.org/10.1145/2487575.2488200",
  params: {
    learningRate: learningRate(1e-3),
    learningRatePower: {
      label: "learning-rate power",
      symbol: "p",
      sentence: "How the steps shrink with the sum of squared gradients: at −½ like Adagrad's, at 0 not at all.",
      default: -0.5,
      min: -1,
      max: 0,
    },
    initialAccumulator: initialAccumulator(0.1),
    l1: strength(
      "L1 strength",
      "l₁",
      "Pulls towards 0 with constant force, and holds small coordinates exactly there.",
    ),
    l2: strength("L2 strength", "l₂", "Pulls towards 0 the harder, the farther away."),
    beta: strength("beta", "β", "Added to the root of the squared gradients' sum: tames the first steps."),
    originCentred: flag(
      "origin-centred",
      "Starts the pull from the origin instead of the marble's start, as Keras does: the first step then jumps.",
    ),
  },
  slots: {
    z: { per: "coordinate", initial: 0 },
    sum: { per: "coordinate", initial: "initialAccumulator" },
    previousRate: { per: "lane", initial: 0 },
  },
  step(theta, gradient, { z, sum, previousRate }, { learningRate, learningRatePower, l1, l2, beta, originCentred }) {
    if (learningRate < SLOWEST) return;
    const first = previousRate[0] === 0;
    const inverseRate = 1 / learningRate;
    const oldInverseRate = first ? inverseRate : 1 / previousRate[0];
    const centred = first && originCentred === 0;
    previousRate[0] = learningRate;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k];
      const oldSum = sum[k];
      const newSum = oldSum + g * g;
      const oldPull = (beta + raise(oldSum, -learningRatePower)) * oldInverseRate;
      const pull = (beta + raise(newSum, -learningRatePower)) * inverseRate;
      const oldZ = centred ? -x * (oldPull + 2 * l2) - Math.sign(x) * l1 : z[k];
      const newZ = oldZ + g - (pull - oldPull) * x;
      const d = pull + 2 * l2;
      sum[k] = newSum;
      z[k] = newZ;
      if (d !== 0) theta[k] = (Math.min(Math.max(newZ, -l1), l1) - newZ) / d;
    }
  },
};

/** n to the power p, by an exactly rounded root in the usual case. */
function raise(n: number, p: number): number {
  return p === 0.5 ? Math.sqrt(n) : n ** p;
}

export default ftrl;
