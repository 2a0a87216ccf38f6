import type { Scenario } from "../core/scenario.js";

/**
 * The same neuron, samples and start as in wrong-minimum: its cross-entropy is convex.
 */
const convexNeuron: Scenario = {
  id: "convex-neuron",
  name: "One neuron, one minimum",
  theme: "networks",
  lesson:
    "The same neuron with cross-entropy: its loss is convex, so there is one minimum, and every road leads down to it.",
  look: "From where all ten went wrong with squared error, all ten now come to the only minimum; Adadelta is the last.",
  view: {
    rate: 40,
    area: [
      [-7, 12],
      [-6, 12],
    ],
  },
  race: {
    version: 1,
    surface: { id: "neuron-four-bce" },
    start: [-6.6, 2.1],
    steps: 400,
    target: { distance: 0.5 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 3 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.3, momentum: 0.9 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 1, momentum: 0.9 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.95 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 10, rho: 0.95 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.095, rho: 0.9 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.317 } },
      { optimizer: "nadam", hyperparameters: { learningRate: 0.317 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 0.95 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.317 } },
    ],
  },
};
export default convexNeuron;
