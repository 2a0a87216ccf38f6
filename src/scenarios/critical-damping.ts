import type { Scenario } from "../core/scenario.js";

/**
 * A ball with friction. Along x, of curvature λ = 1, β = (1 − √(ηλ))² = 0.64 is critical: x after k steps is
 * x₀(1 + k√(ηλ))(1 − √(ηλ))ᵏ, the fastest approach without a swing. Along y, four times as steep, that β already swings.
 */
const criticalDamping: Scenario = {
  id: "critical-damping",
  name: "Just enough momentum",
  theme: "momentum",
  lesson:
    "A heavy ball has a best friction: with less momentum it creeps, with more it swings, and in between it comes straight home.",
  look: "With β = 0.64 the marble is there in 25 steps; β = 0.2 creeps, and β = 0.95 swings from side to side to the end.",
  view: { rate: 15 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 4 } },
    start: [-4.3, 2.9],
    steps: 120,
    target: { distance: 0.1 },
    lanes: [
      { id: "β = 0.2", optimizer: "momentum", hyperparameters: { learningRate: 0.04, momentum: 0.2 } },
      { id: "β = 0.64", optimizer: "momentum", hyperparameters: { learningRate: 0.04, momentum: 0.64 } },
      { id: "β = 0.95", optimizer: "momentum", hyperparameters: { learningRate: 0.04, momentum: 0.95 } },
    ],
  },
};
export default criticalDamping;
