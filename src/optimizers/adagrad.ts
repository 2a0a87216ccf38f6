/**
 * Adagrad: each coordinate's steps shrink with the root of all its squared gradients so far, and never grow again.
 *
 *   g ← g + λθ    G ← G + g²    θ ← θ − ηg / (√G + ε)
 *
 * Duchi, Hazan & Singer 2011; epsilon outside the root and G₀ = 0 as in PyTorch, so the first step is η·sign(g).
 * Keras, optax and tfjs take √(G + ε) and G₀ = 0.1, TensorFlow 1 no ε at all. PyTorch's learning-rate decay is the
 * inverse-time schedule.
 */
import { epsilon, initialAccumulator, learningRate, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const adagrad: Optimizer<"learningRate" | "epsilon" | "initialAccumulator" | "weightDecay", "sum"> = {
  id: "adagrad",
  name: "Adagrad",
  reference: "https://jmlr.org/papers/v12/duchi11a.html",
  params: {
    learningRate: learningRate(0.01),
    epsilon: epsilon(1e-10),
    initialAccumulator: initialAccumulator(0),
    weightDecay: weightDecay(0),
  },
  slots: { sum: { per: "coordinate", initial: "initialAccumulator" } },
  step(theta, gradient, { sum }, { learningRate, epsilon, weightDecay }) {
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const total = sum[k] + g * g;
      sum[k] = total;
      const d = Math.sqrt(total) + epsilon;
      if (d !== 0) theta[k] = x - (learningRate * g) / d;
    }
  },
};
export default adagrad;
