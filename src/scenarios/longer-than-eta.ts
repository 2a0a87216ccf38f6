import type { Scenario } from "../core/scenario.js";

/**
 * A lone gradient after T zeros makes Adam's step (1 − β₁)/√(1 − β₂) · √(1 − β₂ᵀ)/(1 − β₁ᵀ) times η: 1.61 for T = 300, up to
 * 3.16. The supremum over all gradients is 7.27 η. AdaMax's steps really are hardly longer than η.
 */
const longerThanEta: Scenario = {
  id: "longer-than-eta",
  name: "Longer than η",
  theme: "adaptive",
  lesson:
    "Adam's steps are about η long, but not at most: a lone gradient after a quiet stretch moves it farther than η at once.",
  look: "Nothing moves for 300 steps; then one gradient comes: Adam leaps and goes on rolling, AdaMax takes its short step.",
  view: {
    rate: 60,
    area: [
      [-3, 33],
      [-9, 9],
    ],
  },
  race: {
    version: 1,
    surface: { id: "gradient-stream", params: { usual: 0, rare: -1, period: 300 } },
    start: [0, 0],
    steps: 599,
    lanes: [
      { optimizer: "adam", hyperparameters: { learningRate: 1 } },
      { optimizer: "adamax", hyperparameters: { learningRate: 1 } },
    ],
  },
};
export default longerThanEta;
