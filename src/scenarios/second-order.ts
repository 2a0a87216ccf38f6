import type { Scenario } from "../core/scenario.js";

/** Rosenbrock's classic start. A step of Newton's costs five gradients here, and 2n + 1 of them on n coordinates. */
const secondOrder: Scenario = {
  id: "second-order",
  name: "The price of curvature",
  theme: "beyond",
  lesson:
    "Who knows the curvature needs few steps, and pays for each: five gradients a step on two weights, 171 on the 85 of a small network.",
  look: "Newton jumps far out and is there after five steps, L-BFGS feels its way along the valley in thirty, Adam and momentum need hundreds.",
  view: { rate: 32 },
  race: {
    version: 1,
    surface: { id: "rosenbrock" },
    start: [-1.2, 1],
    steps: 300,
    lanes: [
      { optimizer: "newton" },
      { optimizer: "l-bfgs" },
      { optimizer: "nelder-mead" },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.0015 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.2 } },
    ],
  },
};
export default secondOrder;
