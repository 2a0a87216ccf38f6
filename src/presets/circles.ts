import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const circles: Preset = {
  id: "circles",
  name: "Circles",
  theme: "momentum",
  lesson: "A disc inside of a ring: at tuned rates momentum is as fast as anything adaptive.",
  run: {
    version: 1,
    dataset: { id: "circles" },
    network: { hidden: [6], activation: "tanh" },
    sampling: { batchSize: 16 },
    epochs: 60,
    target: { loss: 0.1 },
    lanes: lanesAt({
      sgd: 1,
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
export default circles;
