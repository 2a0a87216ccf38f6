import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { bundledData } from "./parts/bundledData.js";
import { previewOf } from "./parts/preview.js";

/**
 * The same ten layers as in deep-plain with skip connections, along the same random directions: a funnel. The minima and
 * saddles at its rim are those that Newton's method finds from 40 × 40 places.
 */
const deepResidual: Surface = sliceSurface({
  id: "deep-residual",
  name: "Ten layers, residual",
  reference: "Li et al. 2018, https://arxiv.org/abs/1712.09913",
  network: {
    sizes: [2, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 1],
    hidden: "tanh",
    output: "sigmoid",
    loss: "bce",
    residual: true,
  },
  data: async () => {
    const [{ deepResidual }, { oneAndAHalfTurns }, { deepResidualPreview }] = await Promise.all([
      import("./data/deep-residual.js"),
      import("./data/one-and-a-half-turns.js"),
      import("./data/deep-residual-preview.js"),
    ]);
    return { ...bundledData(deepResidual, oneAndAHalfTurns), preview: previewOf(deepResidualPreview) };
  },
  samples: 120,
  domain: [
    [-1, 1],
    [-1, 1],
  ],
  start: [0.7, -0.4],
  minima: [
    { at: [0.0081525446252284, -0.0006195300927037984], value: 0.000714736811160641, global: true },
    { at: [-0.7011020660260341, -0.9213951652365371], value: 1.0894881401132903 },
    { at: [-0.40523979986321834, 0.9101111068582588], value: 1.1549167881457503 },
    { at: [-0.7977060156443085, 0.900904995574503], value: 1.3023944725772965 },
    { at: [0.12069142585634172, -0.576638448526912], value: 1.8609280484896578 },
  ],
  saddles: [
    [-0.708772263566526, 0.9530042739755178],
    [-0.9485405163129061, 0.8123672958682546],
    [-0.6577785883130778, 0.2072633686524382],
    [0.04063521257661331, -0.6252112789696823],
    [0.23974537549500988, -0.42191620287627274],
    [-0.18563315106734285, 0.41903144805375214],
    [0.8397160707917564, -0.23014433011328375],
    [-0.9307589528025803, -0.3020878600340946],
  ],
});

export default deepResidual;
