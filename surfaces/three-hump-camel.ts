import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * One good minimum between two poor ones: momentum may roll through the nearer poor one into the middle, or past it.
 * Hazard: the corners are 2,000 high and sixth order; the rate that suits the middle diverges there.
 */
const threeHumpCamel: Surface = analyticSurface({
  id: "three-hump-camel",
  name: "Three-hump camel",
  reference: "https://www.sfu.ca/~ssurjano/camel3.html",
  formula: "2x^2 - 1.05x^4 + x^6/6 + x y + y^2",
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-2.2, -1.4],
  minima: [
    { at: [0, 0], value: 0, global: true },
    { at: [-1.7475523458302888, 0.8737761729151444], value: 0.2986384422368598 },
    { at: [1.7475523458302888, -0.8737761729151444], value: 0.2986384422368598 },
  ],
  saddles: [
    [-1.07054229182366, 0.53527114591183],
    [1.07054229182366, -0.53527114591183],
  ],
});

export default threeHumpCamel;
