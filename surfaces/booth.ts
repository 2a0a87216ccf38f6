import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A turned ellipse, nine times as steep across as along: the mildest surface on which momentum already pays.
 */
const booth: Surface = analyticSurface({
  id: "booth",
  name: "Booth",
  reference: "https://www.sfu.ca/~ssurjano/booth.html",
  formula: "(x + 2y - 7)^2 + (2x + y - 5)^2",
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-7.3, 4.6],
  minima: [{ at: [1, 3], value: 0, global: true }],
});

export default booth;
