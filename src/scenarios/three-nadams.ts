import type { Scenario } from "../core/scenario.js";

/**
 * Three rules called Nadam. PyTorch's and Keras' momentum warms up, from half of β₁; that of lectures and overviews is β₁ from
 * the start, so that its first step is 1.9 η instead of 1.06 η.
 */
const threeNadams: Scenario = {
  id: "three-nadams",
  name: "Three called Nadam",
  theme: "momentum",
  lesson:
    "Nadam is not one rule: where the momentum warms up the first step is hardly longer than η, in the lecture's form it is 1.9 η.",
  look: "The form of the lecture sets off first; those of PyTorch and Keras stay close together, at half the momentum.",
  view: { rate: 10 },
  race: {
    version: 1,
    surface: { id: "quadratic-bowl" },
    start: [-5.1, 2.9],
    steps: 100,
    target: { distance: 0.2 },
    lanes: [
      { id: "Nadam, PyTorch", optimizer: "nadam", hyperparameters: { learningRate: 0.1 } },
      { id: "Nadam, Keras", optimizer: "nadam", hyperparameters: { learningRate: 0.1, momentumDecay: 1 } },
      { id: "Nadam, lecture", optimizer: "nadam", hyperparameters: { learningRate: 0.1, warmUp: 0 } },
      { id: "Adam", optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    ],
  },
};
export default threeNadams;
