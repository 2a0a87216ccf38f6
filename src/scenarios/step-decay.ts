import type { Scenario } from "../core/scenario.js";

/**
 * Noisy gradients (σ = 2.5) in a shallow ravine. All lanes meet the same noise. The stairs multiply the rate by 0.4 after
 * every 60 steps, down to a fortieth.
 */
const stepDecay: Scenario = {
  id: "step-decay",
  name: "Down the stairs",
  theme: "rates",
  lesson: "With noisy gradients a constant rate never settles and a small one takes for ever: start large, then cut.",
  look: "The constant rate swarms round the star all along; the stairs come as fast, and swarm less after each cut; the small rate is late.",
  view: { rate: 35 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 4 } },
    start: [-4.3, 2.2],
    steps: 300,
    seed: 1,
    gradientNoise: 2.5,
    target: { distance: 0.1 },
    lanes: [
      { id: "constant 0.2", optimizer: "sgd", hyperparameters: { learningRate: 0.2 } },
      {
        id: "0.2, cut every 60",
        optimizer: "sgd",
        hyperparameters: { learningRate: { base: 0.2, schedule: "step", params: { every: 60, factor: 0.4 } } },
      },
      { id: "constant 0.005", optimizer: "sgd", hyperparameters: { learningRate: 0.005 } },
    ],
  },
};
export default stepDecay;
