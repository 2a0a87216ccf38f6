import type { Scenario } from "../core/scenario.js";

/**
 * Adam's bias correction makes its first step η·g/(|g| + ε): the rate along each axis, whatever the gradient. Here the
 * gradients at the start differ by a factor of a thousand.
 */
const firstStep: Scenario = {
  id: "first-step",
  name: "Everyone takes the same first step",
  theme: "adaptive",
  lesson:
    "Adam's first step is its learning rate along each axis, on a cliff and on a plain alike: only the signs of the slope count.",
  look: "Sixty-four marbles set off in step, all exactly along a diagonal, until the memory of their own slopes pulls them apart.",
  view: { rate: 7 },
  race: {
    version: 1,
    surface: { id: "rosenbrock" },
    start: { grid: 8 },
    steps: 70,
    target: { distance: 0.1 },
    lanes: [{ optimizer: "adam", hyperparameters: { learningRate: 0.05 } }],
  },
};
export default firstStep;
