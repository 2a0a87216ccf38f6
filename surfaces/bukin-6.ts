import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A crease along a parabola that falls slowly to its lowest point: the slope across grows without bound towards the
 * crease, so every fixed rate chatters from side to side; only shrinking steps get anywhere. Hazard: no derivative on
 * the crease; it is 0 there by convention, though it is 50/√u at a distance u.
 */
const bukin6: Surface = analyticSurface({
  id: "bukin-6",
  name: "Bukin N. 6",
  reference: "https://www.sfu.ca/~ssurjano/bukin6.html",
  formula: "100sqrt(abs(y - x^2/100)) + 0.01abs(x + 10)",
  domain: [
    [-15, -5],
    [-3, 3],
  ],
  start: [-6.3, 2.6],
  minima: [{ at: [-10, 1], value: 0, global: true }],
});

export default bukin6;
