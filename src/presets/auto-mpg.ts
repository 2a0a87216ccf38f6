import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a sweep, half a decade apart; Rprop's is for full batches. */
const autoMpg: Preset = {
  id: "auto-mpg",
  name: "Auto MPG, all standardized",
  theme: "adaptive",
  lesson: "The consumption of cars from nine inputs, all in standard units: Adam takes half of momentum's epochs.",
  run: {
    version: 1,
    dataset: { id: "auto-mpg" },
    network: { hidden: [16], activation: "tanh" },
    sampling: { batchSize: 32 },
    epochs: 60,
    target: { loss: 0.1 },
    lanes: lanesAt({
      sgd: 0.1,
      momentum: 0.1,
      nesterov: 0.1,
      adagrad: 0.3,
      adadelta: 10,
      rmsprop: 0.03,
      adam: 0.1,
      nadam: 0.03,
      adamax: 0.1,
      rprop: 0.1,
    }),
  },
};
export default autoMpg;
