import type { PresetRun } from "../../core/preset.js";

/**
 * The comparison of Heaton's lecture on backpropagation (T81-558, spring 2017): full batches, so that a step is an epoch;
 * miles per gallon as they are. There the early stopping saw every fifth step.
 */
export const heatonRun = {
  version: 1,
  dataset: { id: "auto-mpg" },
  testShare: 0.25,
  network: { hidden: [25, 5], activation: "relu" },
  sampling: { batchSize: "full" },
  epochs: 50_000,
  evaluateEvery: 5,
  lanes: [
    { id: "Adam", optimizer: "adam", hyperparameters: { learningRate: 0.001 } },
    { id: "Momentum", optimizer: "momentum", hyperparameters: { learningRate: 0.00001, momentum: 0.9 } },
    { id: "RMSprop", optimizer: "rmsprop", hyperparameters: { learningRate: 0.001, rho: 0.9 } },
    { id: "AdaGrad", optimizer: "adagrad", hyperparameters: { learningRate: 0.1, initialAccumulator: 0.1 } },
    { id: "Adam, 0.1", optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
  ],
} as const satisfies PresetRun;

/** Heaton's units: all inputs in standard ones but the year. */
export const yearAsItIs = {
  inputs: ["cylinders", "displacement", "horsepower", "weight", "acceleration"],
  targets: false,
} as const;

/** In squared miles per gallon, on the training cars: 3.3 mpg. */
export const heatonTarget = { loss: 11 } as const;
