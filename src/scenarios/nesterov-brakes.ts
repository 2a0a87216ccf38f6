import type { Scenario } from "../core/scenario.js";

/**
 * The same rate and the same β for both, in a ravine of curvatures 1 and 10, slightly turned.
 */
const nesterovBrakes: Scenario = {
  id: "nesterov-brakes",
  name: "Nesterov brakes",
  theme: "momentum",
  lesson:
    "Nesterov's ball looks at the slope ahead of it: with the same rate and momentum it swings less and settles sooner.",
  look: "Both set off the same way; at the valley floor plain momentum shoots past and keeps swinging, while Nesterov turns into the valley.",
  view: { rate: 10 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 10, angle: 0.4 } },
    start: [-4.3, 2.1],
    steps: 90,
    target: { distance: 0.1 },
    lanes: [
      { optimizer: "momentum", hyperparameters: { learningRate: 0.05 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.05 } },
    ],
  },
};
export default nesterovBrakes;
