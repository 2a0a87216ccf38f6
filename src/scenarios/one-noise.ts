import type { Scenario } from "../core/scenario.js";

/**
 * All of these rules are "stochastic" as soon as their gradients are: here each component has noise of σ = 1. The noise is a
 * function of seed and step, so that all lanes meet the same.
 */
const oneNoise: Scenario = {
  id: "one-noise",
  name: "The same bad luck for all",
  theme: "batches",
  lesson:
    "Any rule becomes stochastic when its gradients are; to compare rules, all of them have to meet the same noise.",
  look: "All four stagger at the same moments, each in its own way: SGD a little, momentum far, Adam and RMSprop by even steps.",
  view: { rate: 15 },
  race: {
    version: 1,
    surface: { id: "quadratic-bowl" },
    start: [-4.1, 2.3],
    steps: 150,
    seed: 5,
    gradientNoise: 1,
    target: { distance: 0.2 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.05 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.05 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.1, rho: 0.9 } },
    ],
  },
};
export default oneNoise;
