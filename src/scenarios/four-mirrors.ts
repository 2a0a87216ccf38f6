import type { Scenario } from "../core/scenario.js";

/**
 * The four minima are one network: its units swapped, their signs turned.
 */
const fourMirrors: Scenario = {
  id: "four-mirrors",
  name: "Four times the same network",
  theme: "networks",
  lesson:
    "Swapping hidden units and turning their signs changes nothing a network says: each of its minima comes in many copies.",
  look: "All run to the copy at the lower left, which does as well as the other three: nothing is lost by not seeing them.",
  view: {
    rate: 30,
    area: [
      [-2.2, 2.2],
      [-2.2, 2.2],
    ],
  },
  race: {
    version: 1,
    surface: { id: "xor-four" },
    start: [-1.79, -0.28],
    steps: 300,
    target: { distance: 0.1 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.01, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.01, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.367 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 3, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.0073, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.0733 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.0733 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.0733 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.0733 } },
    ],
  },
};
export default fourMirrors;
