import type { Scenario } from "../core/scenario.js";

/**
 * A gradient of 1 every hundred steps and 0 between. RMSprop's memory of it leaks away by ρ a step: with ρ = 0.9 it is gone
 * each time, and each gradient is met with a jump of η/√(1 − ρ) as if it were the first. Adagrad forgets nothing.
 */
const leakyMemory: Scenario = {
  id: "leaky-memory",
  name: "A leaky memory",
  theme: "adaptive",
  lesson:
    "RMSprop forgets: after a flat stretch its memory is empty, and the next slope is met with a jump of η/√(1 − ρ).",
  look: "Every hundredth step ρ = 0.9 and ρ = 0.99 jump as far as before, while ρ = 0.999 and Adagrad jump less each time.",
  view: {
    rate: 60,
    area: [
      [-0.6, 7.4],
      [-2.2, 2.2],
    ],
  },
  race: {
    version: 1,
    surface: { id: "gradient-stream", params: { usual: 0, rare: -1, period: 100 } },
    start: [0, 0],
    steps: 600,
    lanes: [
      { id: "ρ = 0.9", optimizer: "rmsprop", hyperparameters: { learningRate: 0.1, rho: 0.9 } },
      { id: "ρ = 0.99", optimizer: "rmsprop", hyperparameters: { learningRate: 0.1, rho: 0.99 } },
      { id: "ρ = 0.999", optimizer: "rmsprop", hyperparameters: { learningRate: 0.1, rho: 0.999 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.1 } },
    ],
  },
};
export default leakyMemory;
