import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const moons: Preset = {
  id: "moons",
  name: "Moons",
  theme: "momentum",
  lesson: "Where one rate suits all weights, tuned momentum and Nesterov beat everything adaptive.",
  run: {
    version: 1,
    dataset: { id: "moons" },
    network: { hidden: [8], activation: "tanh" },
    sampling: { batchSize: 16 },
    epochs: 120,
    target: { loss: 0.05 },
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
      rprop: 0.01,
    }),
  },
};
export default moons;
