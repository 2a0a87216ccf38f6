/**
 * Adam: steps scaled by running estimates of the gradient's mean and uncentred variance.
 *
 *   g ← g + λθ    m ← β₁m + (1 − β₁)g    v ← β₂v + (1 − β₂)g²    θ ← θ − η m̂ / (√v̂ + ε)
 *   m̂ = m / (1 − β₁ᵗ)    v̂ = v / (1 − β₂ᵗ), with the β of the current step where it is scheduled
 *
 * Kingma & Ba 2015, Algorithm 1, as in PyTorch, optax and tfjs. Keras and TensorFlow 1 use the remark after it, ε
 * beside √v instead of √v̂: an ε that is about 30 times as large at t = 1. Keras and tfjs take ε = 1e-7. Without bias
 * correction m̂ = m and v̂ = v: the first step is (1 − β₁)/√(1 − β₂) times η, 3.16 with the defaults.
 */
import { beta1, beta2, epsilon, flag, learningRate, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const adam: Optimizer<"learningRate" | "beta1" | "beta2" | "epsilon" | "weightDecay" | "biasCorrection", "m" | "v"> = {
  id: "adam",
  name: "Adam",
  reference: "https://arxiv.org/abs/1412.6980",
  params: {
    learningRate: learningRate(1e-3),
    beta1: beta1(0.9),
    beta2: beta2(0.999),
    epsilon: epsilon(1e-8),
    weightDecay: weightDecay(0),
    biasCorrection: {
      ...flag("bias correction", "Makes up for memories that start empty; without it the first steps are too long."),
      default: 1,
    },
  },
  slots: { m: { per: "coordinate", initial: 0 }, v: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { m, v }, { learningRate, beta1, beta2, epsilon, weightDecay, biasCorrection }, t) {
    const isCorrected = biasCorrection === 1;
    const stepSize = isCorrected ? learningRate / (1 - power(beta1, t)) : learningRate;
    const rootScale = isCorrected ? 1 / Math.sqrt(1 - power(beta2, t)) : 1;
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
      if (d !== 0) theta[k] = x - (stepSize * mean) / d;
    }
  },
};
export default adam;
