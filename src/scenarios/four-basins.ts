import type { Scenario } from "../core/scenario.js";

/**
 * A hundred marbles of one rule. Gradient descent at a small rate follows the slope closely, so that the borders of the
 * basins run through the saddles.
 */
const fourBasins: Scenario = {
  id: "four-basins",
  name: "Four valleys, one hundred marbles",
  theme: "foundations",
  lesson: "Where there are several minima the start decides: one rule and one rate end in any of the four valleys.",
  look: "Neighbours part at the borders: on either side of a saddle two marbles side by side run to different valleys.",
  view: { rate: 10 },
  race: {
    version: 1,
    surface: { id: "himmelblau" },
    start: { grid: 10 },
    steps: 80,
    target: { distance: 0.1 },
    lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.005 } }],
  },
};
export default fourBasins;
