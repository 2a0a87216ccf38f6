import type { Scenario } from "../core/scenario.js";

/**
 * The six-hump camel with noisy gradients (σ = 8), from the side of its poorest minimum. Four rounds of 60 steps, each
 * falling to 0 along a cosine; the other lanes fall once, or stay at a tenth. A restart need not be for the better: it is
 * the noise times the rate that decides, and with other seeds other minima come out.
 */
const warmRestarts: Scenario = {
  id: "warm-restarts",
  name: "Shaken, then settled",
  theme: "rates",
  lesson:
    "Each restart of the rate lets the noise shake a marble out of its minimum, and each fall of the rate lets it settle in one.",
  look: "Every sixty steps the restarted lane breaks loose: it settles in a poor minimum, in a better one, at last in one of the two best.",
  view: { rate: 25 },
  race: {
    version: 1,
    surface: { id: "six-hump-camel" },
    start: [2.4, 1.3],
    steps: 240,
    seed: 20,
    gradientNoise: 8,
    target: { distance: 0.1 },
    lanes: [
      {
        id: "restarts",
        optimizer: "sgd",
        hyperparameters: {
          learningRate: { base: 0.013, schedule: "warm-restarts", params: { period: 60, growth: 1 } },
        },
      },
      {
        id: "one fall",
        optimizer: "sgd",
        hyperparameters: { learningRate: { base: 0.013, schedule: "cosine", params: { period: 240 } } },
      },
      { id: "constant 0.0013", optimizer: "sgd", hyperparameters: { learningRate: 0.0013 } },
    ],
  },
};
export default warmRestarts;
