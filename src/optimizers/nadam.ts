/**
 * Nadam: Adam with Nesterov's look ahead, and a momentum that warms up.
 *
 *   μₜ = β₁(1 − ½·0.96^(tψ))    P ← P·μₜ    g ← g + λθ    m ← β₁m + (1 − β₁)g    v ← β₂v + (1 − β₂)g²
 *   θ ← θ − η [(1 − μₜ)g / (1 − P) + μₜ₊₁m / (1 − Pμₜ₊₁)] / (√v̂ + ε)    v̂ = v / (1 − β₂ᵗ)
 *
 * Dozat 2016, in PyTorch's form and defaults: ψ = 0.004, and m itself decays with β₁ (in the report with μₜ). Keras 3
 * is the same rule with ψ = 1; optax has no warm-up of the momentum at all. The momentum is only 0.45 at t = 1 and
 * 0.52 at t = 1000. P is a running product and therefore the lane's memory. `warmUp` 0 is the form of overviews and
 * lectures (Ruder 2016): μ is β₁ from the start and m is corrected as in Adam, so the first step is 1.9 η:
 *
 *   θ ← θ − η [(1 − β₁)g + β₁m] / (1 − β₁ᵗ) / (√v̂ + ε)
 *
 * In all of them m's share of an update is the momentum of the next one, taken beforehand: the theta drawn is the place
 * looked ahead to, and the ball itself is where g's share alone leads to, as Nesterov's is.
 */
import { beta1, beta2, epsilon, flag, learningRate, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const nadam: Optimizer<
  "learningRate" | "beta1" | "beta2" | "epsilon" | "momentumDecay" | "weightDecay" | "warmUp",
  "m" | "v" | "momentumProduct"
> = {
  id: "nadam",
  name: "Nadam",
  reference: "https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ",
  params: {
    learningRate: learningRate(2e-3),
    beta1: beta1(0.9),
    beta2: beta2(0.999),
    epsilon: epsilon(1e-8),
    momentumDecay: {
      label: "momentum decay",
      symbol: "ψ",
      sentence: "How quickly the momentum rises from half of β₁ to all of it; at 0 it stays at half.",
      default: 0.004,
      min: 0,
      max: 100,
      slider: [1e-4, 1],
      scale: "log",
    },
    weightDecay: weightDecay(0),
    warmUp: {
      ...flag(
        "momentum warm-up",
        "Lets the momentum rise slowly, as libraries do; without it the form is that of lectures.",
      ),
      default: 1,
    },
  },
  slots: {
    m: { per: "coordinate", initial: 0 },
    v: { per: "coordinate", initial: 0 },
    momentumProduct: { per: "lane", initial: 1 },
  },
  step(
    theta,
    gradient,
    { m, v, momentumProduct },
    { learningRate, beta1, beta2, epsilon, momentumDecay, weightDecay, warmUp },
    t,
  ) {
    const isWarmedUp = warmUp === 1;
    const momentum = momentumAt(t, beta1, momentumDecay, isWarmedUp);
    momentumProduct[0] *= momentum;
    const gradientShare = (learningRate * (1 - momentum)) / (1 - momentumProduct[0]);
    const nextMomentum = momentumAt(t + 1, beta1, momentumDecay, isWarmedUp);
    const meanShare = (learningRate * nextMomentum) / weightAhead(nextMomentum, momentumProduct[0], isWarmedUp);
    const rootScale = 1 / Math.sqrt(1 - power(beta2, t));
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const mean = beta1 * m[k] + fresh1 * g;
      const square = beta2 * v[k] + fresh2 * g * g;
      m[k] = mean;
      v[k] = square;
      const d = Math.sqrt(square) * rootScale + epsilon;
      if (d !== 0) theta[k] = x - (gradientShare * g + meanShare * mean) / d;
    }
  },
  lookAhead({ m, v, momentumProduct }, { learningRate, beta1, beta2, epsilon, momentumDecay, warmUp }, t, k) {
    const isWarmedUp = warmUp === 1;
    const nextMomentum = momentumAt(t + 1, beta1, momentumDecay, isWarmedUp);
    const d = Math.sqrt(v[k] / (1 - power(beta2, t))) + epsilon;
    const meanShare = (learningRate * nextMomentum) / weightAhead(nextMomentum, momentumProduct[0], isWarmedUp);
    return d === 0 ? 0 : (-meanShare * m[k]) / d;
  },
};
export default nadam;

const momentumAt = (t: number, beta1: number, momentumDecay: number, isWarmedUp: boolean) =>
  isWarmedUp ? beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay)) : beta1;

/** The weight of all gradients in m, that of the next update's momentum included: what m is corrected by. */
const weightAhead = (nextMomentum: number, product: number, isWarmedUp: boolean) =>
  1 - (isWarmedUp ? product * nextMomentum : product);
