import type { Scenario } from "../core/scenario.js";

const bealeEight: Scenario = {
  id: "beale-eight",
  name: "Eight down the Beale valley",
  lesson: "The same slope, eight rules: how each turns its gradients into steps decides its path and its pace.",
  look: "Momentum and Nesterov swing wide past the bend, the adaptive rules cut straight to it, plain SGD crawls.",
  race: {
    version: 1,
    surface: { id: "beale" },
    start: [1, 1.5],
    steps: 200,
    seed: 7,
    target: { distance: 0.05 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.01 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.002, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.002, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.5 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 20 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.02 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.1 } },
    ],
  },
};
export default bealeEight;
