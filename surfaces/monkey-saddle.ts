import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Three ways down and three up from a degenerate saddle: at (0, 0) gradient and curvature both vanish, so that every
 * rule slows down near it and the second-order picture tells nothing. There is no minimum: f is unbounded below.
 */
const monkeySaddle: Surface = analyticSurface({
  id: "monkey-saddle",
  name: "Monkey saddle",
  reference: "D. Hilbert and S. Cohn-Vossen, Geometry and the Imagination, Chelsea (1952)",
  formula: "x^3 - 3x y^2",
  domain: [
    [-1.5, 1.5],
    [-1.5, 1.5],
  ],
  start: [1.26, 0.017],
  minima: [],
  saddles: [[0, 0]],
});

export default monkeySaddle;
