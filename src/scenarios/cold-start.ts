import type { Scenario } from "../core/scenario.js";

/**
 * RMSprop's memory of squared gradients started at 0, as PyTorch and Keras do, or at 1, as TensorFlow 1 did. From 0 the
 * first step is η/√(1 − ρ) along each axis whatever the gradient: 3.2η, 10η or 32η for ρ = 0.9, 0.99, 0.999.
 */
const coldStart: Scenario = {
  id: "cold-start",
  name: "Cold start",
  theme: "adaptive",
  lesson:
    "Started with an empty memory, RMSprop's first step is η/√(1 − ρ) whatever the slope: the longer the memory, the wilder the start.",
  look: "With ρ = 0.999 the first step is thirty-two times the rate and lands beyond the hump; the others stay in the first well.",
  view: {
    rate: 6,
    area: [
      [-2.3, 2.3],
      [-1.8, 1.4],
    ],
  },
  race: {
    version: 1,
    surface: { id: "hump" },
    start: [-1.93, 1.21],
    steps: 60,
    target: { distance: 0.1 },
    lanes: [
      { id: "v₀ = 0, ρ = 0.9", optimizer: "rmsprop", hyperparameters: { learningRate: 0.09, rho: 0.9 } },
      { id: "v₀ = 0, ρ = 0.99", optimizer: "rmsprop", hyperparameters: { learningRate: 0.09, rho: 0.99 } },
      { id: "v₀ = 0, ρ = 0.999", optimizer: "rmsprop", hyperparameters: { learningRate: 0.09, rho: 0.999 } },
      {
        id: "v₀ = 1, ρ = 0.99",
        optimizer: "rmsprop",
        hyperparameters: { learningRate: 0.09, rho: 0.99, initialAccumulator: 1 },
      },
    ],
  },
};
export default coldStart;
