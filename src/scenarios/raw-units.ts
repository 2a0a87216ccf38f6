import type { Scenario } from "../core/scenario.js";

/**
 * Weight in 1000 lb, horsepower in hundreds: their sizes and their correlation make a condition number of 316.
 */
const rawUnits: Scenario = {
  id: "raw-units",
  name: "Raw units",
  theme: "networks",
  lesson:
    "Inputs in raw units make a narrow ravine: the steepest direction sets the pace, and along the floor hardly anything moves.",
  look: "Rprop, Nesterov and RMSprop find the end of the ravine; SGD, momentum and the others are still on their way along its floor.",
  view: {
    rate: 40,
    area: [
      [-21, 9],
      [-35, 26],
    ],
  },
  race: {
    version: 1,
    surface: { id: "mpg-raw" },
    start: [1.95, 22.4],
    steps: 400,
    target: { distance: 0.8 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.03 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.001, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.03, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 5 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 30, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.15, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 1.5 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 1.5 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 1.5 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.5 } },
    ],
  },
};
export default rawUnits;
