import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const gaussians: Preset = {
  id: "gaussians",
  name: "Gaussians",
  theme: "networks",
  lesson: "Two clouds that a line divides: every optimizer is through within a few epochs.",
  run: {
    version: 1,
    dataset: { id: "gaussians" },
    network: { hidden: [2], activation: "tanh" },
    sampling: { batchSize: 16 },
    epochs: 20,
    target: { loss: 0.05 },
    lanes: lanesAt({
      sgd: 3,
      momentum: 1,
      nesterov: 1,
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
export default gaussians;
