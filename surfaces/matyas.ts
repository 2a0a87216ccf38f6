import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A long diagonal valley, 25 times as steep across as along. Coordinate-wise rules see the same slope in x and in y on
 * its floor and cannot tell the directions apart.
 */
const matyas: Surface = analyticSurface({
  id: "matyas",
  name: "Matyas",
  reference: "https://www.sfu.ca/~ssurjano/matya.html",
  formula: "0.26(x^2 + y^2) - 0.48x y",
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [8.7, -2.9],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default matyas;
