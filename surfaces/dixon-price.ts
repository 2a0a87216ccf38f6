import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Two equal minima in the arms of a parabola lying on its side, with a saddle between them: the start, near the axis,
 * makes everybody choose an arm at the last moment.
 */
const dixonPrice: Surface = analyticSurface({
  id: "dixon-price",
  name: "Dixon–Price",
  reference: "https://www.sfu.ca/~ssurjano/dixonpr.html",
  formula: "(x - 1)^2 + 2(2y^2 - x)^2",
  domain: [
    [-2, 4],
    [-2, 2],
  ],
  start: [3.4, 0.13],
  minima: [
    { at: [1, -Math.SQRT1_2], value: 0, global: true },
    { at: [1, Math.SQRT1_2], value: 0, global: true },
  ],
  saddles: [[1 / 3, 0]],
});

export default dixonPrice;
