import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const xorClouds: Preset = {
  id: "xor-clouds",
  name: "XOR clouds",
  theme: "adaptive",
  lesson: "Four clouds that no line parts: Adagrad and Adadelta take about three times as many epochs as momentum.",
  run: {
    version: 1,
    dataset: { id: "xor-clouds" },
    network: { hidden: [4], activation: "tanh" },
    sampling: { batchSize: 16 },
    epochs: 120,
    target: { loss: 0.1 },
    lanes: lanesAt({
      sgd: 1,
      momentum: 0.3,
      nesterov: 0.3,
      adagrad: 0.3,
      adadelta: 10,
      rmsprop: 0.03,
      adam: 0.1,
      nadam: 0.1,
      adamax: 0.1,
      rprop: 0.1,
    }),
  },
};
export default xorClouds;
