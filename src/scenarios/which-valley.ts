import type { Scenario } from "../core/scenario.js";

/**
 * The start is next to the line between two basins: momentum, or the lack of it, decides.
 */
const whichValley: Scenario = {
  id: "which-valley",
  name: "Which of two valleys",
  theme: "networks",
  lesson:
    "Weights of zero are a saddle of every deep network: mirror-image valleys lie on both sides, and small things decide between them.",
  look: "SGD, momentum, Nesterov and Rprop turn into the right valley; the rules that scale each weight by itself go left.",
  view: {
    rate: 40,
    area: [
      [-3, 3],
      [-3, 3],
    ],
  },
  race: {
    version: 1,
    surface: { id: "chain-saddle" },
    start: [2.6, -2.39],
    steps: 400,
    target: { distance: 0.1 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.01, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.3, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 1 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 10, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.03, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.1 } },
    ],
  },
};
export default whichValley;
