import type { Scenario } from "../core/scenario.js";

/**
 * Rosenbrock's bent valley, 2,500 times as steep across as along at its end, each rule with a rate that suits it: SGD's
 * is just below what diverges here.
 */
const rosenbrockBend: Scenario = {
  id: "rosenbrock-bend",
  name: "Round the bend",
  theme: "foundations",
  lesson:
    "Finding a bent valley is easy, following it is not: what counts is the pace along a floor that is almost flat.",
  look: "All are in the valley within a dozen steps; then momentum, Nesterov and Adam get round, while SGD and Adagrad stay in the bend.",
  view: {
    rate: 50,
    area: [
      [-1.8, 1.5],
      [-0.4, 1.9],
    ],
  },
  race: {
    version: 1,
    surface: { id: "rosenbrock" },
    start: [-1.23, 1.04],
    steps: 480,
    target: { distance: 0.1 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.0014 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.001, momentum: 0.93 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.0007, momentum: 0.95 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.7 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.1, beta2: 0.99 } },
    ],
  },
};
export default rosenbrockBend;
