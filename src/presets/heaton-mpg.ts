import type { Preset } from "../core/preset.js";

/**
 * The comparison of Heaton's lecture on backpropagation (T81-558, spring 2017): full batches, so that a step is an epoch;
 * inputs in standard units but for the year, miles per gallon as they are. There the early stopping saw every fifth step.
 */
const heatonMpg: Preset = {
  id: "heaton-mpg",
  name: "Heaton's comparison, Auto MPG",
  lesson:
    "With the year not standardized, the largest rate momentum can bear is so small that it is slower than Adam with every seed.",
  run: {
    version: 1,
    dataset: { id: "auto-mpg" },
    standardize: { inputs: ["cylinders", "displacement", "horsepower", "weight", "acceleration"], targets: false },
    testShare: 0.25,
    network: { hidden: [25, 5], activation: "relu" },
    sampling: { batchSize: "full" },
    epochs: 50_000,
    evaluateEvery: 5,
    target: null,
    stop: { patience: 1000, minDelta: 0 },
    lanes: [
      { id: "Adam", optimizer: "adam", hyperparameters: { learningRate: 0.001 } },
      { id: "Momentum", optimizer: "momentum", hyperparameters: { learningRate: 0.00001, momentum: 0.9 } },
      { id: "RMSprop", optimizer: "rmsprop", hyperparameters: { learningRate: 0.001, rho: 0.9 } },
      { id: "AdaGrad", optimizer: "adagrad", hyperparameters: { learningRate: 0.1, initialAccumulator: 0.1 } },
      { id: "Adam, 0.1", optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    ],
  },
};
export default heatonMpg;
