import type { Scenario } from "../core/scenario.js";

/**
 * Both hidden units are saturated at the start: the slope is 1e-5, and the valley is 6 away.
 */
const deadPlateau: Scenario = {
  id: "dead-plateau",
  name: "Saturated units",
  theme: "networks",
  lesson:
    "Squared error flattens out where units saturate: plain descent stands still there, rules that divide by the size of the slope walk on.",
  look: "SGD, momentum, Nesterov and Adadelta hardly leave the start in 400 steps; the other six are in the valley.",
  view: {
    rate: 40,
    area: [
      [-8, 8],
      [-8, 8],
    ],
  },
  race: {
    version: 1,
    surface: { id: "xor-twins-mse" },
    start: [6.93, 1.68],
    steps: 400,
    target: { distance: 0.3 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 3 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.3, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.3, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 2.67 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 10, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.08, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.267 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.267 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.267 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.267 } },
    ],
  },
};
export default deadPlateau;
