import type { Scenario } from "../core/scenario.js";

/**
 * AdaMax as in its paper, without ε, from a place where one weight's gradient is 0 from the start: a dead unit, an unused
 * input. The paper divides 0 by 0 there; what has no slope is not moved here.
 */
const withoutEpsilon: Scenario = {
  id: "without-epsilon",
  name: "Nothing divided by nothing",
  theme: "adaptive",
  lesson:
    "AdaMax needs no ε, says its paper; but a weight whose gradient is 0 from the start divides 0 by 0. Here it does not move.",
  look: "Both marbles walk straight along the floor as one: without ε nothing becomes NaN, and across the valley nothing moves.",
  view: {
    rate: 10,
    area: [
      [-5, 2],
      [-2, 2],
    ],
  },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 4 } },
    start: [-4.3, 0],
    steps: 80,
    target: { distance: 0.1 },
    lanes: [
      { id: "AdaMax, ε = 0", optimizer: "adamax", hyperparameters: { learningRate: 0.15, epsilon: 0 } },
      { id: "AdaMax", optimizer: "adamax", hyperparameters: { learningRate: 0.15 } },
    ],
  },
};
export default withoutEpsilon;
