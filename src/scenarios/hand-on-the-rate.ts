import type { Scenario } from "../core/scenario.js";

/**
 * Babysitting: the rate of one lane is raised by hand at step 10, too far at step 40, and taken back at step 54. What the
 * hand did is in the race file as edits, so that everybody sees the same race again.
 */
const handOnTheRate: Scenario = {
  id: "hand-on-the-rate",
  name: "A hand on the rate",
  theme: "rates",
  lesson:
    "Rates can be changed by hand while it runs; what the hand did is kept with the race, and gives the same race again.",
  look: "At step 10 the rate goes up and the marble runs; at 40 it is too large, and the marble bounces until it is taken back.",
  view: { rate: 20 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 50 } },
    start: [-4.3, 1.2],
    steps: 200,
    target: { distance: 0.1 },
    lanes: [
      { id: "SGD, left alone", optimizer: "sgd", hyperparameters: { learningRate: 0.004 } },
      { id: "SGD, by hand", optimizer: "sgd", hyperparameters: { learningRate: 0.004 } },
    ],
    edits: [
      { at: 10, lane: "SGD, by hand", hyperparameters: { learningRate: 0.038 } },
      { at: 40, lane: "SGD, by hand", hyperparameters: { learningRate: 0.048 } },
      { at: 54, lane: "SGD, by hand", hyperparameters: { learningRate: 0.02 } },
    ],
  },
};
export default handOnTheRate;
