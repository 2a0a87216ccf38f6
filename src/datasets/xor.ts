import type { Dataset } from "../core/dataset.js";

/** Exclusive or: the smallest task that no single layer learns, which is what made backpropagation famous. */
const xor: Dataset = {
  id: "xor",
  name: "XOR",
  reference: "Rumelhart, Hinton & Williams 1986",
  params: {},
  task: "classification",
  classes: ["0", "1"],
  inputs: ["a", "b"],
  suggestion: { hidden: [4], activation: "tanh", loss: 0.1 },
  samples: () => ({
    count: 4,
    inputs: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
    targets: Float64Array.of(0, 1, 1, 0),
  }),
};
export default xor;
