/**
 * AdamW: Adam with weight decay kept out of the gradient, so that the decay is not divided by √v̂.
 *
 *   θ ← θ(1 − ηλ)    m ← β₁m + (1 − β₁)g    v ← β₂v + (1 − β₂)g²    θ ← θ − η m̂ / (√v̂ + ε)
 *   m̂ = m / (1 − β₁ᵗ)    v̂ = v / (1 − β₂ᵗ)
 *
 * Loshchilov & Hutter 2019, as in PyTorch, whose decay is ηλ a step with λ = 0.01 (Keras 0.004, optax 0.0001); the
 * paper multiplies λ by the schedule alone and not by η.
 */
import { beta1, beta2, decoupledWeightDecay, epsilon, learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const adamw: Optimizer<"learningRate" | "beta1" | "beta2" | "epsilon" | "weightDecay", "m" | "v"> = {
  id: "adamw",
  name: "AdamW",
  reference: "https://arxiv.org/abs/1711.05101",
  params: {
    learningRate: learningRate(1e-3),
    beta1: beta1(0.9),
    beta2: beta2(0.999),
    epsilon: epsilon(1e-8),
    weightDecay: decoupledWeightDecay(0.01),
  },
  slots: { m: { per: "coordinate", initial: 0 }, v: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { m, v }, { learningRate, beta1, beta2, epsilon, weightDecay }, t) {
    const kept = 1 - learningRate * weightDecay;
    const stepSize = learningRate / (1 - power(beta1, t));
    const rootScale = 1 / Math.sqrt(1 - power(beta2, t));
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < theta.length; k++) {
      const g = gradient[k];
      const mean = beta1 * m[k] + fresh1 * g;
      const square = beta2 * v[k] + fresh2 * g * g;
      m[k] = mean;
      v[k] = square;
      const d = Math.sqrt(square) * rootScale + epsilon;
      theta[k] = kept * theta[k] - (d === 0 ? 0 : (stepSize * mean) / d);
    }
  },
};
export default adamw;
