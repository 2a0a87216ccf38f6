import type { Scenario } from "../core/scenario.js";

/**
 * The animation that made optimizers a picture (A. Radford, 2014), as far as it can be recovered from its frames: Beale's
 * valley, one step a frame at 25 frames a second, 198 steps. Rates fitted to the tracks of its marbles; RMSprop's is the
 * least certain, its marble being black like the outlines.
 * Adadelta is an equivalent and not the same: the fitted rule, η = 5, keeps the updates it has scaled by η in its memory of
 * updates, so each step feeds the next one fivefold. Ours remembers them unscaled, as Zeiler, PyTorch and Keras do. With
 * the same ρ and ε a rate of 210, falling to 21 over 120 steps, is for half of the race within 0.008 of the fitted path
 * and arrives at step 41 instead of 40; its first step is longer. At 210 throughout it would end by chattering.
 */
const radford2014: Scenario = {
  id: "radford-2014",
  name: "The 2014 animation",
  theme: "beyond",
  lesson:
    "The race that made optimizers a picture: rules that scale each coordinate cut the corner, heavy balls shoot past it.",
  look: "Adadelta is first within half a unit, then Adagrad and Nesterov; momentum blasts far past the bend, and SGD does not make it.",
  view: {
    rate: 25,
    area: [
      [-0.6, 4],
      [-2.3, 1.9],
    ],
  },
  race: {
    version: 1,
    surface: { id: "beale" },
    start: [1, 1.6],
    steps: 198,
    target: { distance: 0.5 },
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: 0.001 } },
      { optimizer: "momentum", hyperparameters: { learningRate: 0.001, momentum: 0.95 } },
      { optimizer: "nesterov", hyperparameters: { learningRate: 0.001, momentum: 0.95 } },
      { optimizer: "adagrad", hyperparameters: { learningRate: 1 } },
      {
        optimizer: "adadelta",
        hyperparameters: {
          learningRate: { base: 210, schedule: "cosine", params: { period: 120, floor: 0.1 } },
          rho: 0.95,
          epsilon: 0.000001,
        },
      },
      { optimizer: "rmsprop", hyperparameters: { learningRate: 0.0743, rho: 0.95, epsilon: 0.000001 } },
    ],
  },
};
export default radford2014;
