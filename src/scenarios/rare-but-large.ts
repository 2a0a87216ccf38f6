import type { Scenario } from "../core/scenario.js";

/**
 * Reddi, Kale & Kumar 2018, section 3, without the walls: two gradients of −1, then one of 3, so that the mean says left. Adam
 * with a short memory has nearly forgotten the 3 when the next one comes and divides it by itself; the −1s it divides by
 * little. AMSGrad divides all three by the same number.
 */
const rareButLarge: Scenario = {
  id: "rare-but-large",
  name: "Rare but large",
  theme: "adaptive",
  lesson:
    "With a short memory Adam shrinks the rare large gradient and walks uphill for good; AMSGrad divides by the largest, and comes down.",
  look: "The mean gradient points left. SGD and AMSGrad zigzag that way, and Adam at the same rate goes to the right.",
  view: {
    rate: 15,
    area: [
      [-4.5, 4.5],
      [-2.5, 2.5],
    ],
  },
  race: {
    version: 1,
    surface: { id: "gradient-stream", params: { usual: -1, rare: 3, period: 3 } },
    start: [0, 0],
    steps: 150,
    lanes: [
      { optimizer: "adam", hyperparameters: { learningRate: 0.1, beta1: 0, beta2: 0.1 } },
      { optimizer: "amsgrad", hyperparameters: { learningRate: 0.1, beta1: 0, beta2: 0.1 } },
      { optimizer: "sgd", hyperparameters: { learningRate: 0.05 } },
    ],
  },
};
export default rareButLarge;
