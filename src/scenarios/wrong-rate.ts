import type { Scenario } from "../core/scenario.js";

/**
 * A ravine, κ = 20, each rule at three rates a factor of about 5 apart. SGD has a limit at 2/κ = 0.1 and is slow far below
 * it; Adam arrives at all three.
 */
const wrongRate: Scenario = {
  id: "wrong-rate",
  name: "What a wrong rate costs",
  theme: "rates",
  lesson:
    "A rate five times off costs plain descent the race, one way or the other; rules that scale their steps mind it less.",
  look: "Of the three SGDs one crawls, one arrives and one is thrown out of the valley; the three Adams all arrive.",
  view: {
    rate: 20,
    area: [
      [-6, 6],
      [-4, 4],
    ],
  },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 20 } },
    start: [-4.3, 1.2],
    steps: 200,
    target: { distance: 0.2 },
    lanes: [
      { id: "SGD, η = 0.01", optimizer: "sgd", hyperparameters: { learningRate: 0.01 } },
      { id: "SGD, η = 0.05", optimizer: "sgd", hyperparameters: { learningRate: 0.05 } },
      { id: "SGD, η = 0.25", optimizer: "sgd", hyperparameters: { learningRate: 0.25 } },
      { id: "Adam, η = 0.1", optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      { id: "Adam, η = 0.5", optimizer: "adam", hyperparameters: { learningRate: 0.5 } },
      { id: "Adam, η = 2.5", optimizer: "adam", hyperparameters: { learningRate: 2.5 } },
    ],
  },
};
export default wrongRate;
