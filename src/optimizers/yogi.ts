/**
 * Yogi: Adam whose second moment moves by at most (1 − β₂)g² a step, so it cannot collapse after a few small
 * gradients.
 *
 *   m ← β₁m + (1 − β₁)g    v ← v − (1 − β₂) sign(v − g²) g²    θ ← θ − η m̂ / (√v̂ + ε)
 *   m̂ = m / (1 − β₁ᵗ)    v̂ = v / (1 − β₂ᵗ)    m₀ = v₀ = initial accumulator
 *
 * Zaheer et al. 2018, in optax' form and defaults; not in PyTorch. The paper corrects no bias. As m starts above 0, a
 * marble on level ground moves a little, about 3e-4 η at the first step.
 */
import { beta1, beta2, epsilon, initialAccumulator, learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const yogi: Optimizer<"learningRate" | "beta1" | "beta2" | "epsilon" | "initialAccumulator", "m" | "v"> = {
  id: "yogi",
  name: "Yogi",
  reference: "https://papers.nips.cc/paper/8186-adaptive-methods-for-nonconvex-optimization",
  params: {
    learningRate: learningRate(1e-3),
    beta1: beta1(0.9),
    beta2: beta2(0.999),
    epsilon: epsilon(1e-3),
    initialAccumulator: {
      ...initialAccumulator(1e-6),
      sentence: "What both memories start from, of gradients and of their squares.",
      slider: [1e-12, 1],
      scale: "log",
    },
  },
  slots: {
    m: { per: "coordinate", initial: "initialAccumulator" },
    v: { per: "coordinate", initial: "initialAccumulator" },
  },
  step(theta, gradient, { m, v }, { learningRate, beta1, beta2, epsilon }, t) {
    const stepSize = learningRate / (1 - power(beta1, t));
    const rootScale = 1 / Math.sqrt(1 - power(beta2, t));
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < theta.length; k++) {
      const g = gradient[k];
      const mean = beta1 * m[k] + fresh1 * g;
      const square = v[k] - fresh2 * Math.sign(v[k] - g * g) * g * g;
      m[k] = mean;
      v[k] = square;
      const d = Math.sqrt(square) * rootScale + epsilon;
      if (d !== 0) theta[k] -= (stepSize * mean) / d;
    }
  },
};
export default yogi;
