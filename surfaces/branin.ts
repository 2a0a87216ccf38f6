import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Three equally good minima in one long bent trough: where a rule ends shows how it weighs its first, large gradients.
 */
const branin: Surface = analyticSurface({
  id: "branin",
  name: "Branin",
  reference: "F. H. Branin, Widely convergent method, IBM Journal of Research and Development 16 (1972) 504–522",
  formula: "(y - 5.1x^2/(4pi^2) + 5x/pi - 6)^2 + 10(1 - 1/(8pi))cos(x) + 10",
  domain: [
    [-5, 10],
    [0, 15],
  ],
  start: [6.1, 13.3],
  minima: [
    { at: [-Math.PI, 12.275], value: 0.3978873577297383, global: true },
    { at: [Math.PI, 2.275], value: 0.3978873577297383, global: true },
    { at: [3 * Math.PI, 2.475], value: 0.3978873577297383, global: true },
  ],
  saddles: [
    [2 * Math.PI, 1.1],
    [0, 6],
  ],
});

export default branin;
