import type { Scenario } from "../core/scenario.js";

/**
 * The same depth, directions and start as in no-way-through, with skip connections.
 */
const skipConnections: Scenario = {
  id: "skip-connections",
  name: "Skip connections",
  theme: "networks",
  lesson:
    "Skip connections turn the chaos of a deep network into a funnel: from the same start, everybody now arrives.",
  look: "The same ten layers, the same directions and start as without them: all ten racers run down to the centre.",
  view: {
    rate: 15,
    area: [
      [-1, 1],
      [-1, 1],
    ],
  },
  race: {
    version: 1,
    surface: { id: "deep-residual" },
    start: [0.7, -0.4],
    steps: 150,
    target: { distance: 0.05 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.03 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.003, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.01, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.333 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 10, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.0333, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.0333 } },
    ],
  },
};
export default skipConnections;
