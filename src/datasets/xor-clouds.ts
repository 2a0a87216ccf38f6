import type { Dataset } from "../core/dataset.js";
import { noise, samplesPerClass } from "./parts/params.js";
import { twoClasses } from "./parts/twoClasses.js";

/**
 * Exclusive or of two signs: class 1 where x y < 0. Points are uniform on the square (−1, 1)² and then pushed `gap` off
 * both axes. The sign of y is not drawn but given by the class, so both classes have equally many points.
 */
const xorClouds: Dataset = twoClasses({
  id: "xor-clouds",
  name: "XOR clouds",
  reference: "as in TensorFlow Playground",
  params: {
    samplesPerClass: samplesPerClass(100),
    noise: noise(0),
    gap: {
      label: "gap",
      sentence: "How far the clouds are kept from both axes.",
      default: 0.06,
      min: 0,
      max: 10,
      slider: [0, 0.5],
    },
  },
  classes: ["equal signs", "opposite signs"],
  suggestion: { hidden: [4], activation: "tanh", loss: 0.1 },
  place(k, _, { gap }, draws) {
    const x = draws.uniform(-1, 1);
    const sign = Math.sign(x);
    const height = draws.uniform(0, 1) + gap;
    return [x + gap * sign, k === 0 ? sign * height : -sign * height];
  },
});
export default xorClouds;
