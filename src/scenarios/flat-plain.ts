import type { Scenario } from "../core/scenario.js";

/**
 * Three pits in a plain so flat that the gradient at the start is 6e-8. That is still a few times the ε = 1e-8 of Adam
 * and RMSprop, so that the rules that divide by its size take at least half their full steps.
 */
const flatPlain: Scenario = {
  id: "flat-plain",
  name: "Who moves on a plain",
  theme: "adaptive",
  lesson:
    "On a plain without a slope to speak of plain descent stands still; rules that divide by the gradient's size march all the same.",
  look: "SGD and momentum do not leave the start, while Adagrad, Adam and RMSprop walk straight across the plain and into the pit.",
  view: { rate: 15 },
  race: {
    version: 1,
    surface: { id: "trenches" },
    start: [0.74, 1.02],
    steps: 120,
    target: { distance: 0.1 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.05 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.01 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.01, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.02 } },
    ],
  },
};
export default flatPlain;
