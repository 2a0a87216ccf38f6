import type { Scenario } from "../core/scenario.js";

/**
 * Ten layers without skip connections. In the reference race, too, no racer of ten reaches the centre.
 */
const noWayThrough: Scenario = {
  id: "no-way-through",
  name: "Ten layers deep",
  theme: "networks",
  lesson: "Without skip connections the loss of a deep network is a chaos of hollows: descent ends in the nearest one.",
  look: "Nobody gets near the trained network in the centre: all stop within a few steps in hollows beside the start.",
  view: {
    rate: 15,
    area: [
      [-1, 1],
      [-1, 1],
    ],
  },
  race: {
    version: 1,
    surface: { id: "deep-plain" },
    start: [0.7, -0.4],
    steps: 150,
    target: { distance: 0.05 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.01 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.003, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.003, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 3, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.0033, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.0333 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.0333 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.0333 } },
    ],
  },
};
export default noWayThrough;
