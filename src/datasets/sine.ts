import type { Dataset } from "../core/dataset.js";
import { curve } from "./parts/curve.js";
import { samples, targetNoise } from "./parts/params.js";

/** y = sin(π·periods·x) on (−1, 1): a curve to watch a network bend itself to. */
const sine: Dataset = curve({
  id: "sine",
  name: "Sine",
  params: {
    samples: samples(100),
    noise: targetNoise(0.05),
    periods: {
      label: "periods",
      sentence: "How many waves there are over the whole width.",
      default: 1,
      min: 0,
      max: 20,
      slider: [0.5, 4],
    },
  },
  inputs: ["x"],
  outputs: ["y"],
  suggestion: { hidden: [16], activation: "tanh", loss: 0.01 },
  height: ([x], { periods }) => Math.sin(Math.PI * periods * x),
});
export default sine;
