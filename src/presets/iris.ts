import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const iris: Preset = {
  id: "iris",
  name: "Iris",
  theme: "momentum",
  lesson: "Three kinds of flowers: at its best rate, Nesterov needs half the epochs of plain descent.",
  run: {
    version: 1,
    dataset: { id: "iris" },
    network: { hidden: [8], activation: "tanh" },
    sampling: { batchSize: 16 },
    epochs: 40,
    target: { loss: 0.06 },
    lanes: lanesAt({
      sgd: 3,
      momentum: 0.3,
      nesterov: 0.3,
      adagrad: 1,
      adadelta: 10,
      rmsprop: 0.1,
      adam: 0.1,
      nadam: 0.1,
      adamax: 0.3,
      rprop: 0.1,
    }),
  },
};
export default iris;
