/**
 * Rprop: only the gradient's sign counts; each coordinate's step grows while it stays and shrinks when it flips.
 *
 *   s = g·g₋    Δ ← clip(Δ·{η⁺ if s > 0, η⁻ if s < 0, else 1}, Δmin, Δmax)    if s < 0: g ← 0
 *   θ ← θ − sign(g)Δ    g₋ ← g
 *
 * Riedmiller & Braun 1993, in the variant iRprop⁻ of Igel & Hüsken 2000 that PyTorch has: after a flip the coordinate
 * rests for one step instead of taking its last move back. Δ₀ is the learning rate, which then plays no part any
 * more; like PyTorch, the first step clips it too. g₋ starts at 0. optax moves one step late.
 */
import { learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const rprop: Optimizer<
  "learningRate" | "etaMinus" | "etaPlus" | "minStep" | "maxStep",
  "stepSize" | "previousGradient"
> = {
  id: "rprop",
  name: "Rprop",
  reference: "https://doi.org/10.1109/ICNN.1993.298623",
  params: {
    learningRate: {
      ...learningRate(0.01),
      label: "initial step",
      symbol: "Δ₀",
      sentence: "The length of the first step; from then on the step follows the gradient's signs.",
      slider: [1e-6, 10],
    },
    etaMinus: {
      label: "shrink factor",
      symbol: "η⁻",
      sentence: "What a coordinate's step is multiplied by when its slope changes sign.",
      default: 0.5,
      min: 0,
      max: 1,
      slider: [0.1, 0.95],
    },
    etaPlus: {
      label: "growth factor",
      symbol: "η⁺",
      sentence: "What a coordinate's step is multiplied by while its slope keeps its sign.",
      default: 1.2,
      min: 1,
      max: 100,
      slider: [1.01, 2],
    },
    minStep: {
      label: "smallest step",
      symbol: "Δmin",
      sentence: "No step is shorter than this, save where the slope is 0 or has just changed sign.",
      default: 1e-6,
      min: 0,
      max: 1e6,
      slider: [1e-12, 1],
      scale: "log",
    },
    maxStep: {
      label: "largest step",
      symbol: "Δmax",
      sentence: "No step is longer than this.",
      default: 50,
      min: 0,
      max: 1e6,
      slider: [1e-3, 1e3],
      scale: "log",
    },
  },
  slots: {
    stepSize: { per: "coordinate", initial: "learningRate" },
    previousGradient: { per: "coordinate", initial: 0 },
  },
  step(theta, gradient, { stepSize, previousGradient }, { etaMinus, etaPlus, minStep, maxStep }) {
    for (let k = 0; k < theta.length; k++) {
      const agreement = gradient[k] * previousGradient[k];
      const factor = agreement > 0 ? etaPlus : agreement < 0 ? etaMinus : 1;
      const size = Math.min(Math.max(stepSize[k] * factor, minStep), maxStep);
      const g = agreement < 0 ? 0 : gradient[k];
      stepSize[k] = size;
      previousGradient[k] = g;
      theta[k] -= Math.sign(g) * size;
    }
  },
};
export default rprop;
