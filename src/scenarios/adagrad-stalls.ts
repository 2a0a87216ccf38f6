import type { Scenario } from "../core/scenario.js";

/**
 * A bowl, from far away. Adagrad's first step is η along each axis and its steps shrink with 1/√t while the slope hardly
 * changes, so that after t steps it has come about 2η√t. RMSprop forgets old gradients and keeps its stride; it ends in a
 * cycle of ±η/2.
 */
const adagradStalls: Scenario = {
  id: "adagrad-stalls",
  name: "Adagrad runs out of breath",
  theme: "adaptive",
  lesson:
    "Adagrad never forgets a gradient, so its steps only ever shrink: with too small a rate it stops long before the goal.",
  look: "The smaller Adagrads slow down and never come; RMSprop walks at an even pace at the same rate of 1 and arrives.",
  view: {
    rate: 25,
    area: [
      [-105, 30],
      [-22, 74],
    ],
  },
  race: {
    version: 1,
    surface: { id: "quadratic-bowl" },
    start: [-93.7, 61.3],
    steps: 200,
    target: { distance: 1 },
    lanes: [
      { id: "Adagrad, η = 0.1", optimizer: "adagrad", hyperparameters: { learningRate: 0.1 } },
      { id: "Adagrad, η = 1", optimizer: "adagrad", hyperparameters: { learningRate: 1 } },
      { id: "Adagrad, η = 10", optimizer: "adagrad", hyperparameters: { learningRate: 10 } },
      { id: "RMSprop, η = 1", optimizer: "rmsprop", hyperparameters: { learningRate: 1, rho: 0.9 } },
    ],
  },
};
export default adagradStalls;
