import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * The plainest saddle: who escapes along y, and when, tells how a rule treats small gradients. The start is on the
 * ridge but for y = 0.0013. Hazard: exactly on the ridge, y = 0, the gradient's y is exactly 0 and nobody ever leaves
 * it. There is no minimum: f is unbounded below.
 */
const saddle: Surface = analyticSurface({
  id: "saddle",
  name: "Saddle",
  reference: "https://arxiv.org/abs/1406.2572",
  formula: "x^2 - y^2",
  domain: [
    [-1.5, 1.5],
    [-1.5, 1.5],
  ],
  start: [1.17, 0.0013],
  minima: [],
  saddles: [[0, 0]],
});

export default saddle;
