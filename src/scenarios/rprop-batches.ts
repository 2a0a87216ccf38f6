import type { Scenario } from "../core/scenario.js";

/**
 * Hinton, lecture 6e: nine mini-batches say 0.1, the tenth −0.9, and together they say nothing. SGD is back where it was
 * after every ten; Rprop sees nine signs against one and leaves; RMSprop divides all ten by about the same number.
 */
const rpropBatches: Scenario = {
  id: "rprop-batches",
  name: "Nine against one",
  theme: "batches",
  lesson:
    "Rprop counts votes, not their weight: nine small gradients beat one large one, though together the ten say: stay.",
  look: "SGD swings out and is back after every ten steps; Rprop is carried off, faster and faster; RMSprop only drifts.",
  view: {
    rate: 7,
    area: [
      [-9, 3],
      [-3, 3],
    ],
  },
  race: {
    version: 1,
    surface: { id: "gradient-stream" },
    start: [0, 0],
    steps: 60,
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.1, rho: 0.9 } },
    ],
  },
};
export default rpropBatches;
