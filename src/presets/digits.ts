import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const digits: Preset = {
  id: "digits",
  name: "Handwritten digits",
  theme: "networks",
  lesson: "A network of some thousand weights: the order of the optimizers is no longer that of the small ones.",
  run: {
    version: 1,
    dataset: { id: "digits" },
    network: { hidden: [32], activation: "relu" },
    sampling: { batchSize: 32 },
    epochs: 40,
    target: { loss: 0.1 },
    lanes: lanesAt({
      sgd: 1,
      momentum: 0.1,
      nesterov: 0.3,
      adagrad: 0.1,
      adadelta: 10,
      rmsprop: 0.03,
      adam: 0.03,
      nadam: 0.03,
      adamax: 0.1,
      rprop: 0.01,
    }),
  },
};
export default digits;
