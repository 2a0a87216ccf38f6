/**
 * AdaBelief: Adam that divides by how far the gradient strays from its own average, not by how large it is: what was
 * expected is believed, and taken with a long step.
 *
 *   m ← β₁m + (1 − β₁)g    s ← β₂s + (1 − β₂)(g − m)² + ε    θ ← θ − η m̂ / (√ŝ + ε)
 *   m̂ = m / (1 − β₁ᵗ)    ŝ = s / (1 − β₂ᵗ)
 *
 * Zhuang et al. 2020, in optax' form (since late 2024, with the new m in s); not in PyTorch. One ε is both of optax'
 * two, which share the default 1e-16. A constant slope is believed ever more: the steps grow far beyond η.
 */
import { beta1, beta2, epsilon, learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const adabelief: Optimizer<"learningRate" | "beta1" | "beta2" | "epsilon", "m" | "s"> = {
  id: "adabelief",
  name: "AdaBelief",
  reference: "https://arxiv.org/abs/2010.07468",
  params: { learningRate: learningRate(1e-3), beta1: beta1(0.9), beta2: beta2(0.999), epsilon: epsilon(1e-16) },
  slots: { m: { per: "coordinate", initial: 0 }, s: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { m, s }, { learningRate, beta1, beta2, epsilon }, t) {
    const stepSize = learningRate / (1 - power(beta1, t));
    const rootScale = 1 / Math.sqrt(1 - power(beta2, t));
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < theta.length; k++) {
      const g = gradient[k];
      const mean = beta1 * m[k] + fresh1 * g;
      const surprise = g - mean;
      const square = beta2 * s[k] + fresh2 * surprise * surprise + epsilon;
      m[k] = mean;
      s[k] = square;
      const d = Math.sqrt(square) * rootScale + epsilon;
      if (d !== 0) theta[k] -= (stepSize * mean) / d;
    }
  },
};
export default adabelief;
