import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Four minima, one in each quadrant, of three depths: x and y do not meet in f, so each coordinate chooses its side
 * alone. The start is on the shallow side of both.
 */
const styblinskiTang: Surface = analyticSurface({
  id: "styblinski-tang",
  name: "Styblinski–Tang",
  reference: "M. A. Styblinski, T.-S. Tang, Experiments in nonconvex optimization, Neural Networks 3 (1990) 467–483",
  formula: "0.5(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y)",
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [0.4, 4.3],
  minima: [
    { at: [-2.903534027771177, -2.903534027771177], value: -78.33233140754282, global: true },
    { at: [-2.903534027771177, 2.746802770990837], value: -64.19561235905536 },
    { at: [2.746802770990837, -2.903534027771177], value: -64.19561235905536 },
    { at: [2.746802770990837, 2.746802770990837], value: -50.05889331056788 },
  ],
  saddles: [
    [-2.903534027771177, 0.1567312567803401],
    [0.1567312567803401, -2.903534027771177],
    [0.1567312567803401, 2.746802770990837],
    [2.746802770990837, 0.1567312567803401],
  ],
});

export default styblinskiTang;
