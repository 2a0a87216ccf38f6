import type { Scenario } from "../core/scenario.js";

/**
 * Adam and AMSGrad from one of Rosenbrock's walls, with a short and with a long memory of squared gradients. AMSGrad is
 * PyTorch's: it keeps the largest mean square it has met, here that of the first few steps.
 */
const longMemory: Scenario = {
  id: "long-memory",
  name: "It never forgets",
  theme: "adaptive",
  lesson:
    "AMSGrad divides by the largest gradient size it has met: after one steep wall it is slow for the rest of the race.",
  look: "With a short memory, β₂ = 0.9, Adam forgets the wall and runs while AMSGrad drags; with 0.999 the two are almost alike.",
  view: {
    rate: 20,
    area: [
      [-1.9, 1.5],
      [-0.4, 2.2],
    ],
  },
  race: {
    version: 1,
    surface: { id: "rosenbrock" },
    start: [-1.23, 1.94],
    steps: 180,
    target: { distance: 0.1 },
    lanes: [
      { id: "Adam, β₂ = 0.9", optimizer: "adam", hyperparameters: { learningRate: 0.1, beta2: 0.9 } },
      { id: "AMSGrad, β₂ = 0.9", optimizer: "amsgrad", hyperparameters: { learningRate: 0.1, beta2: 0.9 } },
      { id: "Adam, β₂ = 0.999", optimizer: "adam", hyperparameters: { learningRate: 0.1, beta2: 0.999 } },
      { id: "AMSGrad, β₂ = 0.999", optimizer: "amsgrad", hyperparameters: { learningRate: 0.1, beta2: 0.999 } },
    ],
  },
};
export default longMemory;
