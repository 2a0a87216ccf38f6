import type { Scenario } from "../core/scenario.js";

/**
 * A round bowl of curvature 1 with noise of σ = 1 in each component of the gradient. The variance a lane settles at is
 * ησ²(1 + β)/((1 − β)(2(1 + β) − η)): 0.053 for SGD, 0.514 for momentum at the same rate, and 0 for a rate that falls with
 * 1/t.
 */
const noiseFloor: Scenario = {
  id: "noise-floor",
  name: "Three clouds",
  theme: "batches",
  lesson:
    "With noisy gradients a constant rate does not end in a point but in a cloud, and momentum at the same rate in a ten times larger one.",
  look: "Three clouds round the star: momentum's is wide, SGD's small, and that of the falling rate goes on shrinking.",
  view: {
    rate: 20,
    area: [
      [-4.4, 4.4],
      [-3.1, 3.1],
    ],
  },
  race: {
    version: 1,
    surface: { id: "quadratic-bowl" },
    start: { scatter: 30 },
    steps: 200,
    seed: 7,
    gradientNoise: 1,
    target: { distance: 0.1 },
    lanes: [
      { id: "momentum, η = 0.1", optimizer: "momentum", hyperparameters: { learningRate: 0.1 } },
      { id: "SGD, η = 0.1", optimizer: "sgd", hyperparameters: { learningRate: 0.1 } },
      {
        id: "SGD, η falls",
        optimizer: "sgd",
        hyperparameters: { learningRate: { base: 0.1, schedule: "inverse-time", params: { rate: 0.05 } } },
      },
    ],
  },
};
export default noiseFloor;
