import type { Scenario } from "../core/scenario.js";

const bealeEight: Scenario = {
  id: "beale-eight",
  name: "Eight down the Beale valley",
  theme: "beyond",
  lesson: "The same slope, eight rules: how each turns its gradients into steps decides its path and its pace.",
  look: "Momentum and Nesterov swing wide and still arrive first, the adaptive rules cut the corner, plain SGD crawls.",
  race: {
    version: 1,
    surface: { id: "beale" },
    start: [1, 1.5],
    steps: 240,
    seed: 7,
    target: { distance: 0.25 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.01 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.003, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.003, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 1 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 50, rho: 0.99 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.05 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.2 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.2 } },
    ],
  },
};
export default bealeEight;
