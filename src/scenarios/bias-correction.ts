import type { Scenario } from "../core/scenario.js";

/**
 * Adam with and without bias correction. Both memories start empty, the one of squares more so: uncorrected the first step
 * is (1 − β₁)/√(1 − β₂) = 3.16 η, and the following ones are too long as well.
 */
const biasCorrection: Scenario = {
  id: "bias-correction",
  name: "Corrected or not",
  theme: "adaptive",
  lesson:
    "Adam's memories start empty; without the correction for it the first step is 3.16 times the rate, and the start is wild.",
  look: "The corrected marble sets off at an even pace; the other leaps away, runs past the minimum and has to come back.",
  view: { rate: 10 },
  race: {
    version: 1,
    surface: { id: "quadratic-bowl" },
    start: [-5.1, 2.9],
    steps: 100,
    target: { distance: 0.1 },
    lanes: [
      { id: "Adam", optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      { id: "Adam, uncorrected", optimizer: "adam", hyperparameters: { learningRate: 0.1, biasCorrection: 0 } },
    ],
  },
};
export default biasCorrection;
