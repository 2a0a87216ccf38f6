import type { Dataset } from "../core/dataset.js";
import { noise, samplesPerClass } from "./parts/params.js";
import { twoClasses } from "./parts/twoClasses.js";

/**
 * Two spiral arms, each other's image under half a turn: the hardest of the generated ones.
 * r = i/n, t = 2π·turns·r + πk, point ((0.15 + r) sin t, (0.15 + r) cos t).
 */
const spirals: Dataset = twoClasses({
  id: "spirals",
  name: "Spirals",
  reference: "Lang & Witbrock 1988; as in TensorFlow Playground",
  params: {
    samplesPerClass: samplesPerClass(100),
    noise: noise(0.02),
    turns: {
      label: "turns",
      sentence: "How often each arm winds round the middle: every half turn more asks for more hidden units.",
      default: 1,
      min: 0,
      max: 10,
      slider: [0.25, 3],
    },
  },
  classes: ["first arm", "second arm"],
  suggestion: { hidden: [16, 16], activation: "relu", loss: 0.05 },
  place(k, i, { samplesPerClass, turns }) {
    const r = i / samplesPerClass;
    const t = 2 * Math.PI * turns * r + Math.PI * k;
    return [(0.15 + r) * Math.sin(t), (0.15 + r) * Math.cos(t)];
  },
});
export default spirals;
