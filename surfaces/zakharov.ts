import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A bowl whose valley is quadratic along and of fourth order across: the first steps are very steep, the last very
 * flat. Hazard: in the far corner the gradient is 15,000, and a rate that gets down there crawls at the end.
 */
const zakharov: Surface = analyticSurface({
  id: "zakharov",
  name: "Zakharov",
  reference: "https://www.sfu.ca/~ssurjano/zakharov.html",
  formula: "x^2 + y^2 + (0.5x + y)^2 + (0.5x + y)^4",
  domain: [
    [-5, 10],
    [-5, 10],
  ],
  start: [-3.7, 5.2],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default zakharov;
