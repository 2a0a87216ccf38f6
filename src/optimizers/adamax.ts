/**
 * AdaMax: Adam with the largest recent gradient in place of the root of the mean square. Its steps are hardly longer
 * than η: at most (1 − β₁) / (1 − β₁/β₂) times, 1.01 with the defaults.
 *
 *   g ← g + λθ    m ← β₁m + (1 − β₁)g    u ← max(β₂u, |g| + ε)    θ ← θ − η m / ((1 − β₁ᵗ) u)
 *
 * Kingma & Ba 2015, Algorithm 2, with PyTorch's and optax' ε inside the maximum; Keras and tfjs add it to u when
 * dividing. The paper has none, and divides 0 by 0 where a gradient is 0 from the start; here that is no move.
 */
import { beta1, beta2, epsilon, learningRate, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const adamax: Optimizer<"learningRate" | "beta1" | "beta2" | "epsilon" | "weightDecay", "m" | "u"> = {
  id: "adamax",
  name: "AdaMax",
  reference: "https://arxiv.org/abs/1412.6980",
  params: {
    learningRate: learningRate(2e-3),
    beta1: beta1(0.9),
    beta2: beta2(0.999),
    epsilon: epsilon(1e-8),
    weightDecay: weightDecay(0),
  },
  slots: { m: { per: "coordinate", initial: 0 }, u: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { m, u }, { learningRate, beta1, beta2, epsilon, weightDecay }, t) {
    const stepSize = learningRate / (1 - power(beta1, t));
    const fresh = 1 - beta1;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const mean = beta1 * m[k] + fresh * g;
      const largest = Math.max(beta2 * u[k], Math.abs(g) + epsilon);
      m[k] = mean;
      u[k] = largest;
      if (largest !== 0) theta[k] = x - (stepSize * mean) / largest;
    }
  },
};
export default adamax;
