import type { Scenario } from "../core/scenario.js";

/**
 * The ball pushed over the hump: f = (x² − 1)² − 0.3x along x, from −1.9 at η = 0.01. The outcome is not monotone in β:
 * of 0.8, 0.9 and 0.95 only the middle one ends in the deeper well.
 */
const overTheHump: Scenario = {
  id: "over-the-hump",
  name: "Over the hump",
  theme: "momentum",
  lesson:
    "Momentum can carry a marble out of a poor minimum, and it can carry it back again: more is not always better.",
  look: "With β = 0.8 it stays in the first well, with 0.9 it rolls over into the deep one, with 0.95 it gets there and comes back.",
  view: {
    rate: 25,
    area: [
      [-2.2, 2],
      [-0.9, 1.1],
    ],
  },
  race: {
    version: 1,
    surface: { id: "hump" },
    start: [-1.9, 0.7],
    steps: 240,
    target: { distance: 0.1 },
    lanes: [
      { id: "β = 0.8", optimizer: "momentum", hyperparameters: { learningRate: 0.01, momentum: 0.8 } },
      { id: "β = 0.9", optimizer: "momentum", hyperparameters: { learningRate: 0.01, momentum: 0.9 } },
      { id: "β = 0.95", optimizer: "momentum", hyperparameters: { learningRate: 0.01, momentum: 0.95 } },
    ],
  },
};
export default overTheHump;
