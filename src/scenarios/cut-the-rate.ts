import type { Scenario } from "../core/scenario.js";

/**
 * Momentum at β = 0.9, its rate cut to 0 after 12 steps. With the rate outside the velocity (PyTorch, optax) the marble
 * stands at once; with the rate inside (Keras) it coasts on by β/(1 − β) = 9 times its last step. At a constant rate
 * the two are the same marble.
 */
const cutTheRate: Scenario = {
  id: "cut-the-rate",
  name: "Brakes or no brakes",
  theme: "rates",
  lesson:
    "Where the learning rate sits in momentum's formula matters once it is cut: one form stops at once, the other coasts on.",
  look: "At step 12 both rates are cut to nothing: one marble stands still, the other glides on for nine times its last step.",
  view: { rate: 10 },
  race: {
    version: 1,
    surface: { id: "ravine", params: { conditionNumber: 3 } },
    start: [-4.3, 2.2],
    steps: 80,
    target: { distance: 0.1 },
    lanes: [
      { id: "no cut", optimizer: "momentum", hyperparameters: { learningRate: 0.02 } },
      {
        id: "cut, rate outside",
        optimizer: "momentum",
        hyperparameters: { learningRate: { base: 0.02, schedule: "step", params: { every: 12, factor: 0 } } },
      },
      {
        id: "cut, rate inside",
        optimizer: "momentum",
        hyperparameters: {
          learningRate: { base: 0.02, schedule: "step", params: { every: 12, factor: 0 } },
          learningRateInside: 1,
        },
      },
    ],
  },
};
export default cutTheRate;
