import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { bundledData } from "./parts/bundledData.js";
import { previewOf } from "./parts/preview.js";

/**
 * Ten layers without skip connections, trained on two spirals, seen along two random directions that are scaled to the
 * network's own weights: 681 of them, and a chaos of some sixty minima. Listed are the two lowest, the trained network in
 * the centre first, and the two that races from the start end in.
 */
const deepPlain: Surface = sliceSurface({
  id: "deep-plain",
  name: "Ten layers, plain",
  reference: "Li et al. 2018, https://arxiv.org/abs/1712.09913",
  network: { sizes: [2, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1], hidden: "tanh", output: "sigmoid", loss: "bce" },
  data: async () => {
    const [{ deepPlain }, { oneAndAHalfTurns }, { deepPlainPreview }] = await Promise.all([
      import("./data/deep-plain.js"),
      import("./data/one-and-a-half-turns.js"),
      import("./data/deep-plain-preview.js"),
    ]);
    return { ...bundledData(deepPlain, oneAndAHalfTurns), preview: previewOf(deepPlainPreview) };
  },
  samples: 120,
  domain: [
    [-1, 1],
    [-1, 1],
  ],
  start: [0.7, -0.4],
  minima: [
    { at: [-2.6126636533144645e-6, -3.6610568886122844e-5], value: 0.07431028410978273, global: true },
    { at: [-0.12413725833030159, -0.0449585488420032], value: 0.26812314687310135 },
    { at: [0.737235724524466, -0.07162930436426389], value: 1.1401607044297666 },
    { at: [0.6031033993451111, -0.247138920208766], value: 1.2441965039605483 },
  ],
});

export default deepPlain;
