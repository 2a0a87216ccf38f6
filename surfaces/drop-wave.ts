import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Rings of waves around one drop: to get in, a marble must climb over each ring. Its other minima are whole circles,
 * the first of radius 0.5202 and value −0.936, and no points, so only the centre is listed.
 */
const dropWave: Surface = analyticSurface({
  id: "drop-wave",
  name: "Drop wave",
  reference: "https://www.sfu.ca/~ssurjano/drop.html",
  formula: "-(1 + cos(12sqrt(x^2 + y^2)))/(0.5(x^2 + y^2) + 2)",
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [-0.87, 1.24],
  minima: [{ at: [0, 0], value: -1, global: true }],
});

export default dropWave;
