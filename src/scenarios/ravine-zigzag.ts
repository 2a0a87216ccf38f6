import type { Scenario } from "../core/scenario.js";

/**
 * Curvatures 40 and 1. One SGD runs at 1.94/κ, close to the limit 2/κ, the other at 1/κ, which is over the steep
 * direction in a single step; momentum runs at 0.8/κ.
 */
const ravineZigzag: Scenario = {
  id: "ravine-zigzag",
  name: "Zigzag",
  theme: "momentum",
  lesson:
    "In a ravine plain descent can only zigzag or crawl; momentum lets the zigzags cancel and the way along the floor add up.",
  look: "One SGD bounces from wall to wall, the careful one creeps along the floor, and momentum swings a few times and is there.",
  view: { rate: 18 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 40 } },
    start: [-4.3, 1.2],
    steps: 150,
    target: { distance: 0.1 },
    lanes: [
      { id: "SGD, η = 1.94/κ", optimizer: "sgd", hyperparameters: { learningRate: 0.0485 } },
      { id: "SGD, η = 1/κ", optimizer: "sgd", hyperparameters: { learningRate: 0.025 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.02, momentum: 0.8 } },
    ],
  },
};
export default ravineZigzag;
