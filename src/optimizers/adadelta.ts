/**
 * Adadelta: the step is the size of recent steps over the size of recent gradients, so its units are theta's own.
 *
 *   g ← g + λθ    E ← ρE + (1 − ρ)g²    Δ = √(U + ε) / √(E + ε) · g    U ← ρU + (1 − ρ)Δ²    θ ← θ − ηΔ
 *
 * Zeiler 2012; η is later libraries' addition (PyTorch, whose rule and defaults these are: 1; Keras: 0.001, which
 * hardly moves). E and U start at 0, so ε alone decides the first step, √(ε / (1 − ρ)). tfjs divides by E of the step
 * before, and thereby is gradient descent.
 */
import { epsilon, learningRate, rho, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const adadelta: Optimizer<"learningRate" | "rho" | "epsilon" | "weightDecay", "gradients" | "updates"> = {
  id: "adadelta",
  name: "Adadelta",
  reference: "https://arxiv.org/abs/1212.5701",
  params: {
    learningRate: { ...learningRate(1), slider: [1e-3, 1e4] },
    rho: rho(0.9),
    epsilon: epsilon(1e-6),
    weightDecay: weightDecay(0),
  },
  slots: { gradients: { per: "coordinate", initial: 0 }, updates: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { gradients, updates }, { learningRate, rho, epsilon, weightDecay }) {
    const fresh = 1 - rho;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const square = rho * gradients[k] + fresh * g * g;
      const d = Math.sqrt(square + epsilon);
      const update = d === 0 ? 0 : (Math.sqrt(updates[k] + epsilon) / d) * g;
      gradients[k] = square;
      updates[k] = rho * updates[k] + fresh * update * update;
      theta[k] = x - learningRate * update;
    }
  },
};
export default adadelta;
