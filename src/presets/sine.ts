import { lanesAt, type Preset } from "../core/preset.js";

/** Rates are the best of a coarse sweep. */
const sine: Preset = {
  id: "sine",
  name: "Sine",
  theme: "networks",
  lesson:
    "A few hidden units bend into a sine: networks approximate any continuous function on a bounded interval, given enough units.",
  run: {
    version: 1,
    dataset: { id: "sine" },
    network: { hidden: [16], activation: "tanh" },
    sampling: { batchSize: 16 },
    epochs: 200,
    lanes: lanesAt({ sgd: 0.1, momentum: 0.1, rmsprop: 0.01, adam: 0.03 }),
  },
};
export default sine;
