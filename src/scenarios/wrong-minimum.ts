import type { Scenario } from "../core/scenario.js";

/**
 * Auer, Herbster & Warmuth 1995: squared error gives even one sigmoid neuron more minima than one wants.
 */
const wrongMinimum: Scenario = {
  id: "wrong-minimum",
  name: "One neuron, four minima",
  theme: "networks",
  lesson:
    "Squared error on a sigmoid gives a single neuron several minima: where it starts decides, not the optimizer.",
  look: "All ten end in the same wrong minimum at the upper left, though a better one is close.",
  view: {
    rate: 40,
    area: [
      [-7, 12],
      [-6, 12],
    ],
  },
  race: {
    version: 1,
    surface: { id: "neuron-four-mse" },
    start: [-6.6, 2.1],
    steps: 400,
    target: { distance: 0.5 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 3 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.3, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 1, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.95 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 10, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.0317, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.095 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.317 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.317 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.095 } },
    ],
  },
};
export default wrongMinimum;
