import type { Scenario } from "../core/scenario.js";

/**
 * From a point that is on the ridge but for 0.0013. Along y gradient descent multiplies that by 1 + 2η at each step;
 * dividing by the gradient's size makes it a slope like any other. There is no minimum: who leaves, leaves the picture.
 */
const saddleEscape: Scenario = {
  id: "saddle-escape",
  name: "Off the saddle",
  theme: "foundations",
  lesson:
    "Near a ridge the slope that leads away is tiny: rules that divide by the gradient's size do not mind, plain descent waits.",
  look: "Adagrad, RMSprop and Adam are off at once, at an angle; momentum and Nesterov swing through the saddle first; SGD stays on it.",
  view: {
    rate: 12,
    area: [
      [-1.5, 1.5],
      [-0.6, 1.2],
    ],
  },
  race: {
    version: 1,
    surface: { id: "saddle" },
    start: [1.17, 0.0013],
    steps: 90,
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.02 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.02 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.02 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.02, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.02 } },
    ],
  },
};
export default saddleEscape;
