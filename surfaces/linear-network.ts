import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * The loss of the smallest deep network, output = y · x · input, fitted to 1: a saddle at zero weights, and a curved
 * valley x y ≈ 1 along which weight decay alone moves the marble, to the balanced weights where the valley is
 * flattest. Hazard: from y = −x nobody leaves the saddle.
 */
const linearNetwork: Surface = analyticSurface({
  id: "linear-network",
  name: "Linear network",
  reference: "https://arxiv.org/abs/1312.6120",
  formula: "(1 - x y)^2/2 + decay (x^2 + y^2)/2",
  params: {
    decay: {
      label: "Weight decay",
      symbol: "λ",
      sentence: "Pulls both weights towards 0.",
      default: 0.01,
      min: 0.001,
      max: 0.9,
      scale: "log",
    },
  },
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [2.4, -2.3],
  minima: ({ decay }) => {
    const weight = Math.sqrt(1 - decay);
    const value = decay - decay ** 2 / 2;
    return [
      { at: [weight, weight], value, global: true },
      { at: [-weight, -weight], value, global: true },
    ];
  },
  saddles: [[0, 0]],
});

export default linearNetwork;
