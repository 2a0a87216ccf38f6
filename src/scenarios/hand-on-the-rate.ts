import type { Scenario } from "../core/scenario.js";

/**
 * Babysitting: the rate of one lane is raised by hand at step 40, too far at step 90, and taken back at step 100. What the
 * hand did is in the race file as edits, so that everybody sees the same race again.
 */
const handOnTheRate: Scenario = {
  id: "hand-on-the-rate",
  name: "A hand on the rate",
  theme: "rates",
  lesson:
    "Rates can be changed by hand while it runs; what the hand did is kept with the race, and gives the same race again.",
  look: "At step 40 the rate goes up and the marble runs; at 90 it is too large, and the marble bounces until it is taken back.",
  view: { rate: 20 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 20 } },
    start: [-4.3, 1.2],
    steps: 200,
    target: { distance: 0.1 },
    lanes: [
      { id: "SGD, left alone", optimizer: "sgd", hyperparameters: { learningRate: 0.01 } },
      { id: "SGD, by hand", optimizer: "sgd", hyperparameters: { learningRate: 0.01 } },
    ],
    edits: [
      { at: 40, lane: "SGD, by hand", hyperparameters: { learningRate: 0.05 } },
      { at: 90, lane: "SGD, by hand", hyperparameters: { learningRate: 0.11 } },
      { at: 100, lane: "SGD, by hand", hyperparameters: { learningRate: 0.05 } },
    ],
  },
};
export default handOnTheRate;
