import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const plane: Preset = {
  id: "plane",
  name: "Plane",
  theme: "batches",
  lesson: "A plane with noise: hardly more than a line to fit, and soon all are at the noise's floor.",
  run: {
    version: 1,
    dataset: { id: "plane" },
    network: { hidden: [4], activation: "tanh" },
    sampling: { batchSize: 16 },
    epochs: 40,
    target: { loss: 0.0035 },
    lanes: lanesAt({
      sgd: 0.3,
      momentum: 0.3,
      nesterov: 0.3,
      adagrad: 0.3,
      adadelta: 10,
      rmsprop: 0.03,
      adam: 0.03,
      nadam: 0.1,
      adamax: 0.1,
      rprop: 0.01,
    }),
  },
};
export default plane;
