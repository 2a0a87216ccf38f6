/**
 * Gradient descent: a step against the gradient, as long as the slope is steep.
 *
 *   g ← g + λθ    θ ← θ − ηg
 *
 * Cauchy 1847; with noisy gradients ("stochastic") Robbins & Monro 1951. PyTorch's SGD without momentum: weight decay
 * λ is part of the gradient. Keras takes λ apart from the gradient, θ ← θ(1 − ηλ) first, which here is nearly the
 * same.
 */
import { learningRate, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const sgd: Optimizer<"learningRate" | "weightDecay", never> = {
  id: "sgd",
  name: "SGD",
  reference: "https://doi.org/10.1214/aoms/1177729586",
  params: { learningRate: learningRate(1e-3), weightDecay: weightDecay(0) },
  slots: {},
  step(theta, gradient, _slots, { learningRate, weightDecay }) {
    for (let k = 0; k < theta.length; k++) {
      const g = gradient[k] + weightDecay * theta[k];
      theta[k] -= learningRate * g;
    }
  },
  // θ shrinks by 1 − ηλ a step, weight decay being so much curvature more.
  largestRate: (curvature, { weightDecay }) => 2 / (curvature + weightDecay),
};
export default sgd;
