/**
 * Nesterov momentum: the heavy ball that looks at the slope ahead of it, and so brakes before it overshoots.
 *
 *   g ← g + λθ    b ← βb + g    θ ← θ − η(g + βb)
 *
 * Nesterov 1983, as Sutskever et al. 2013 rewrote it and PyTorch keeps it (optax and tfjs alike; Keras has the rate
 * inside the velocity). The theta drawn is the place looked ahead to: where Sutskever's ball is at φ with velocity v
 * = −ηb, and takes its gradient at φ + βv, this theta is φ + βv (equal at a constant rate).
 */
import { learningRate, momentum, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const nesterov: Optimizer<"learningRate" | "momentum" | "weightDecay", "velocity"> = {
  id: "nesterov",
  name: "Nesterov",
  reference: "https://proceedings.mlr.press/v28/sutskever13.html",
  params: { learningRate: learningRate(1e-3), momentum: momentum(0.9), weightDecay: weightDecay(0) },
  slots: { velocity: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { velocity }, { learningRate, momentum, weightDecay }) {
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const b = momentum * velocity[k] + g;
      velocity[k] = b;
      theta[k] = x - learningRate * (g + momentum * b);
    }
  },
  // Where z² − (1 + β)(1 − ηλ)z + β(1 − ηλ) has its root at −1.
  largestRate: (curvature, { momentum, weightDecay }) =>
    (2 * (1 + momentum)) / ((1 + 2 * momentum) * (curvature + weightDecay)),
  lookAhead: ({ velocity }, { learningRate, momentum }, _t, k) => -learningRate * momentum * velocity[k],
};
export default nesterov;
