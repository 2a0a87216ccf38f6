import type { Scenario } from "../core/scenario.js";

/**
 * ½(x/10)² + ½y²: the same problem twice, along x told in units ten times as small. A rule without units would go straight
 * to the star. SGD's steps have units of 1/θ, Adam's those of η; Adadelta's have units of θ only as far as ε is small,
 * and with an ε that small it hardly starts.
 */
const changeOfUnits: Scenario = {
  id: "change-of-units",
  name: "A change of units",
  theme: "adaptive",
  lesson:
    "Tell one weight in smaller units and most rules go another way; Adadelta was made not to care, but its ε has units, too.",
  look: "A rule without units would follow the straight line to the star; all three are soon across, and late along x.",
  view: { rate: 30 },
  race: {
    version: 1,
    surface: {
      formula: "(x/10)^2/2 + y^2/2",
      domain: [
        [-12, 4],
        [-5, 5],
      ],
      minima: [[0, 0]],
    },
    start: [-10, 1],
    steps: 300,
    target: { distance: 0.5 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.5 } },
      { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
      { optimizer: "adadelta", hyperparameters: { learningRate: 10, rho: 0.95 } },
    ],
  },
};
export default changeOfUnits;
