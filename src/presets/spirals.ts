import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const spirals: Preset = {
  id: "spirals",
  name: "Spirals",
  theme: "adaptive",
  lesson: "Where weights want rates of their own, the adaptive ones are far ahead of plain descent.",
  run: {
    version: 1,
    dataset: { id: "spirals" },
    network: { hidden: [16, 16], activation: "relu" },
    sampling: { batchSize: 16 },
    epochs: 250,
    target: { loss: 0.05 },
    lanes: lanesAt({
      sgd: 0.3,
      momentum: 0.1,
      nesterov: 0.1,
      adagrad: 0.3,
      adadelta: 10,
      rmsprop: 0.1,
      adam: 0.1,
      nadam: 0.1,
      adamax: 0.3,
      rprop: 0.1,
    }),
  },
};
export default spirals;
