import type { Scenario } from "../core/scenario.js";

/**
 * Beale's surface is not coercive: along y = 1 + c/x, c = −111/112, the loss falls to 0.452 as x → −∞ and never reaches
 * it. What goes there has no minimum to find.
 */
const runaway: Scenario = {
  id: "runaway",
  name: "The runaways",
  theme: "foundations",
  lesson:
    "A falling loss does not prove that a minimum is near: to the left Beale's valley goes down for ever and ends nowhere.",
  look: "Adagrad and Adam turn left, and their loss falls step by step with no end; momentum and SGD turn right and find the star.",
  view: {
    rate: 30,
    area: [
      [-2.7, 3.6],
      [-1.5, 2.4],
    ],
  },
  race: {
    version: 1,
    surface: { id: "beale" },
    start: [0.67, 1.83],
    steps: 280,
    target: { distance: 0.25 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.01 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.003 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 0.5 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    ],
  },
};
export default runaway;
