import type { Scenario } from "../core/scenario.js";

/**
 * Two minima equally deep, the right one of curvature 80 and the left one of curvature 2, which hold gradient descent for
 * rates below 2/80 = 0.025 and 2/2 = 1.
 */
const sharpAndFlat: Scenario = {
  id: "sharp-and-flat",
  name: "Too sharp to stay",
  theme: "rates",
  lesson:
    "A minimum holds only those whose rate is below 2 over its curvature: a large rate passes sharp minima by and ends in a flat one.",
  look: "At 0.02 the marble settles in the sharp minimum, at 0.05 it bounces about there, at 0.1 it is thrown over to the flat one.",
  view: { rate: 8 },
  race: {
    version: 1,
    surface: { id: "sharp-and-flat" },
    start: [2.7, 1.1],
    steps: 80,
    target: { distance: 0.1 },
    lanes: [
      { id: "η = 0.02", optimizer: "sgd", hyperparameters: { learningRate: 0.02 } },
      { id: "η = 0.05", optimizer: "sgd", hyperparameters: { learningRate: 0.05 } },
      { id: "η = 0.1", optimizer: "sgd", hyperparameters: { learningRate: 0.1 } },
    ],
  },
};
export default sharpAndFlat;
