import type { Scenario } from "../core/scenario.js";

/**
 * The same slice, start and rates as in dead-plateau, but for the momenta, which cross-entropy lets be smaller.
 */
const noPlateau: Scenario = {
  id: "no-plateau",
  name: "Cross-entropy has no plateau",
  theme: "networks",
  lesson:
    "The same network with cross-entropy: a wrong answer given with confidence now costs the more, so the plateau becomes a slope.",
  look: "Everybody leaves the start at once and comes down into the valley; momentum and Nesterov run far past the minimum and are still on their way back.",
  view: {
    rate: 40,
    area: [
      [-8, 8],
      [-8, 8],
    ],
  },
  race: {
    version: 1,
    surface: { id: "xor-twins-bce" },
    start: [6.93, 1.68],
    steps: 400,
    target: { distance: 0.4 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 3 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.1, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.1, momentum: 0.9 } },
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
export default noPlateau;
