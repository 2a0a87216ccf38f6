import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A ravine that narrows towards its minimum: a rate that is safe at its mouth is too large at its end, where the
 * curvature across is 50, so that above 0.04 gradient descent is thrown back again and again. It shows what a falling
 * schedule is for, and the edge of stability.
 */
const narrowingRavine: Surface = analyticSurface({
  id: "narrowing-ravine",
  name: "Narrowing ravine",
  reference: "https://arxiv.org/abs/2103.00065",
  formula: "0.05x^2 + 25exp(narrowing x) y^2",
  params: {
    narrowing: {
      label: "Narrowing",
      symbol: "k",
      sentence: "The curvature across grows as e^(kx).",
      default: 1,
      min: 0,
      max: 3,
    },
  },
  domain: [
    [-6, 2],
    [-2, 2],
  ],
  start: [-5.2, 1.6],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default narrowingRavine;
