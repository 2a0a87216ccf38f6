/**
 * AMSGrad: Adam whose second moment never forgets its largest value, which mends Adam's failure to converge.
 *
 *   g ← g + λθ    m ← β₁m + (1 − β₁)g    v ← β₂v + (1 − β₂)g²    V ← max(V, v)    θ ← θ − η m̂ / (√V̂ + ε)
 *   m̂ = m / (1 − β₁ᵗ)    V̂ = V / (1 − β₂ᵗ)
 *
 * Reddi, Kale & Kumar 2018, in PyTorch's and Keras' form: the maximum is of the raw v, and is divided by the current
 * bias correction. optax takes the maximum of v̂, which remembers the first gradients for ever; the paper corrects
 * nothing.
 */
import { beta1, beta2, epsilon, learningRate, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const amsgrad: Optimizer<"learningRate" | "beta1" | "beta2" | "epsilon" | "weightDecay", "m" | "v" | "vMax"> = {
  id: "amsgrad",
  name: "AMSGrad",
  reference: "https://arxiv.org/abs/1904.09237",
  params: {
    learningRate: learningRate(1e-3),
    beta1: beta1(0.9),
    beta2: beta2(0.999),
    epsilon: epsilon(1e-8),
    weightDecay: weightDecay(0),
  },
  slots: {
    m: { per: "coordinate", initial: 0 },
    v: { per: "coordinate", initial: 0 },
    vMax: { per: "coordinate", initial: 0 },
  },
  step(theta, gradient, { m, v, vMax }, { learningRate, beta1, beta2, epsilon, weightDecay }, t) {
    const stepSize = learningRate / (1 - power(beta1, t));
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
      const largest = Math.max(vMax[k], square);
      vMax[k] = largest;
      const d = Math.sqrt(largest) * rootScale + epsilon;
      if (d !== 0) theta[k] = x - (stepSize * mean) / d;
    }
  },
};
export default amsgrad;
