import type { Scenario } from "../core/scenario.js";

/**
 * The same cars with standardised inputs: a condition number of 13.5, all of it from their correlation.
 */
const standardUnits: Scenario = {
  id: "standard-units",
  name: "Normalise your inputs",
  theme: "networks",
  lesson:
    "The same data with each input brought to mean 0 and deviation 1: the ravine opens into a bowl, and plain descent arrives in no time.",
  look: "SGD is one of the first to arrive, and everybody ends close to the minimum; in raw units hardly anyone did.",
  view: {
    rate: 40,
    area: [
      [-3, 3],
      [-3, 3],
    ],
  },
  race: {
    version: 1,
    surface: { id: "mpg-standard" },
    start: [2.6, 1.2],
    steps: 400,
    target: { distance: 0.1 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.01, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.1, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 1 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 10, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.03, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.03 } },
    ],
  },
};
export default standardUnits;
