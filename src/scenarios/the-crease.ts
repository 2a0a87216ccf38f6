import type { Scenario } from "../core/scenario.js";

/**
 * Bukin's crease: the slope across grows without bound towards it, so there is always a place where a fixed rate is too
 * large. Nobody gets to the star: along the crease the slope is a ten-thousandth of that across.
 */
const theCrease: Scenario = {
  id: "the-crease",
  name: "The crease",
  theme: "foundations",
  lesson:
    "Next to a crease every fixed rate is too large and chatters for ever; only steps that shrink come to rest on it.",
  look: "SGD and Adam with fixed rates keep jumping across the crease; Rprop and Adam with a falling rate settle down on it.",
  view: {
    rate: 30,
    area: [
      [-10.6, -5.7],
      [-0.9, 2.9],
    ],
  },
  race: {
    version: 1,
    surface: { id: "bukin-6" },
    start: [-6.3, 2.6],
    steps: 240,
    target: { distance: 0.1 },
    lanes: [
      { id: "SGD, fixed rate", optimizer: "sgd", hyperparameters: { learningRate: 0.002 } },
      { id: "Adam, fixed rate", optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      {
        id: "Adam, falling rate",
        optimizer: "adam",
        hyperparameters: { learningRate: { base: 0.15, schedule: "exponential", params: { rate: 0.03 } } },
      },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.05 } },
    ],
  },
};
export default theCrease;
