import { lanesAt, type Preset } from "../core/preset.js";

/** Plain descent and Adagrad have the same rate. At ten times as large a one plain descent would be as quick, for all weights. */
const rareFeature: Preset = {
  id: "rare-feature",
  name: "Rare feature",
  theme: "adaptive",
  lesson:
    "At the same rate Adagrad learns what one sample in twenty has in half the epochs: its weights for that alone keep a large rate.",
  run: {
    version: 1,
    dataset: { id: "rare-feature" },
    network: { hidden: [3], activation: "tanh" },
    sampling: { batchSize: 8 },
    epochs: 60,
    target: { loss: 0.1 },
    lanes: lanesAt({ sgd: 0.3, adagrad: 0.3, rmsprop: 0.03, adam: 0.05 }),
  },
};
export default rareFeature;
