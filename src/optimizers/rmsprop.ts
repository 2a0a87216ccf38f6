/**
 * RMSprop: each coordinate's gradient is divided by the root of its recent mean square.
 *
 *   g ← g + λθ    v ← ρv + (1 − ρ)g²    b ← βb + g / (√v + ε)    θ ← θ − ηb
 *
 * Tieleman & Hinton 2012 (lecture 6e), not centred, in PyTorch's form and defaults (its α is ρ here): epsilon outside
 * the root, the rate outside the momentum. Keras and optax: √(v + ε), ρ = 0.9, the rate inside the momentum. v₀ = 0
 * makes the first step η / √(1 − ρ) whatever the gradient; TensorFlow 1 and Lua Torch before 2017 started at 1.
 */
import { epsilon, initialAccumulator, learningRate, momentum, rho, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const rmsprop: Optimizer<
  "learningRate" | "rho" | "epsilon" | "momentum" | "initialAccumulator" | "weightDecay",
  "meanSquare" | "velocity"
> = {
  id: "rmsprop",
  name: "RMSprop",
  reference: "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf",
  params: {
    learningRate: learningRate(0.01),
    rho: rho(0.99),
    epsilon: epsilon(1e-8),
    momentum: momentum(0),
    initialAccumulator: initialAccumulator(0),
    weightDecay: weightDecay(0),
  },
  slots: {
    meanSquare: { per: "coordinate", initial: "initialAccumulator" },
    velocity: { per: "coordinate", initial: 0 },
  },
  step(theta, gradient, { meanSquare, velocity }, { learningRate, rho, epsilon, momentum, weightDecay }) {
    const fresh = 1 - rho;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const square = rho * meanSquare[k] + fresh * g * g;
      const d = Math.sqrt(square) + epsilon;
      const b = momentum * velocity[k] + (d === 0 ? 0 : g / d);
      meanSquare[k] = square;
      velocity[k] = b;
      theta[k] = x - learningRate * b;
    }
  },
};
export default rmsprop;
