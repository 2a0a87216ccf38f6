import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Two pits in a wide bowl, the left one deeper: from the right half gradient steps end in the shallow one, and
 * momentum may carry a marble through it.
 */
const threeBowls: Surface = analyticSurface({
  id: "three-bowls",
  name: "Three bowls",
  reference: "https://emiliendupont.github.io/2018/01/24/optimization-visualization/",
  formula: "x^2 + y^2 - 2exp(-5((x - 1)^2 + y^2)) - 3exp(-5((x + 1)^2 + y^2))",
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [1.55, 0.73],
  minima: [
    { at: [-0.9363006340109188, 0], value: -2.0630902517681937, global: true },
    { at: [0.9053178991601151, 0], value: -1.0927319992017408 },
  ],
  saddles: [[0.06860243670809657, 0]],
});

export default threeBowls;
