import type { Scenario } from "../core/scenario.js";

/**
 * 300 steps of a gradient are 900 evaluations, which are 75 steps of a swarm of twelve. The rates are the best of a tuning for
 * none of them: that does not help who follows the slope.
 */
const equalEvaluations: Scenario = {
  id: "equal-evaluations",
  name: "Equal evaluations",
  theme: "beyond",
  lesson:
    "Counted in evaluations, with a gradient as three of them, a step of a swarm is dear and a slope is cheap: among many valleys the dear one pays.",
  look: "Momentum and Adam settle in the valley they started in; all others find the middle within 900 evaluations: point at a standing for its count.",
  view: { rate: 32 },
  race: {
    version: 1,
    surface: { id: "rastrigin" },
    start: [3.9, 4.3],
    steps: 300,
    seed: 3,
    target: { distance: 0.2 },
    lanes: [
      { optimizer: "momentum", hyperparameters: { learningRate: 0.001 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.3 } },
      { optimizer: "nelder-mead", hyperparameters: { learningRate: 2 } },
      { optimizer: "particle-swarm", hyperparameters: { learningRate: 3 } },
      { optimizer: "genetic-algorithm", hyperparameters: { learningRate: 2 } },
      {
        optimizer: "simulated-annealing",
        hyperparameters: { learningRate: 0.6, temperature: 20, cooling: 0.97 },
      },
    ],
  },
};
export default equalEvaluations;
