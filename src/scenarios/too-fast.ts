import type { Scenario } from "../core/scenario.js";

/**
 * Gradient descent multiplies y by 1 − ηλ at each step, λ = 50: 0 at 1/λ, and in size 0.98, 1 and 1.02 around 2/λ. The
 * largest rate is listed first, so that the others are drawn on top of it.
 */
const tooFast: Scenario = {
  id: "too-fast",
  name: "One per cent too fast",
  theme: "rates",
  lesson:
    "Plain descent has a speed limit, 2 over the largest curvature λ: below it every swing shrinks, above it every swing grows.",
  look: "At 1.98/λ the zigzag narrows, at 2/λ it stays as wide as it is, at 2.02/λ it opens; 1/λ is across in a single step.",
  view: { rate: 7 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 50 } },
    start: [-4.3, 0.6],
    steps: 60,
    target: { distance: 0.1 },
    lanes: [
      { id: "η = 2.02/λ", optimizer: "sgd", hyperparameters: { learningRate: 0.0404 } },
      { id: "η = 2/λ", optimizer: "sgd", hyperparameters: { learningRate: 0.04 } },
      { id: "η = 1.98/λ", optimizer: "sgd", hyperparameters: { learningRate: 0.0396 } },
      { id: "η = 1/λ", optimizer: "sgd", hyperparameters: { learningRate: 0.02 } },
    ],
  },
};
export default tooFast;
