import type { Scenario } from "../core/scenario.js";

/**
 * A ravine of curvatures 1 and 50 turned by 45°. The start is (−4.3, 1.2) turned with it, so that with the angle set to 0
 * and that start the same rules run the same race upright: momentum needs 47 steps in both, while Adagrad, Rprop and Adam
 * need 8, 21 and 56 upright.
 */
const turnedRavine: Scenario = {
  id: "turned-ravine",
  name: "The turned ravine",
  theme: "adaptive",
  lesson:
    "Rules that scale each coordinate on its own live on the axes: turn the valley by 45° and their advantage is gone.",
  look: "Momentum arrives at step 47, as in the upright ravine; Adagrad, Rprop and Adam, all quick there, need about 140.",
  view: { rate: 18 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 50, angle: Math.PI / 4 } },
    start: [-3.8890872965261, -2.1920310216783],
    steps: 160,
    target: { distance: 0.1 },
    lanes: [
      { optimizer: "momentum", hyperparameters: { learningRate: 0.008, momentum: 0.85 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 2 } },
      { optimizer: "rprop", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.2 } },
    ],
  },
};
export default turnedRavine;
