import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** A bowl made of steps: round from afar, level wherever one stands, so that the slope tells nothing. */
const stepBowl: Surface = analyticSurface({
  id: "step-bowl",
  name: "Step bowl",
  reference: "the step 2 function of M. Jamil and X.-S. Yang, A literature survey of benchmark functions, 2013",
  formula: "floor(x + 1/2)^2 + floor(y + 1/2)^2",
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-4.3, 3.2],
  minima: [{ at: [0, 0], value: 0, global: true }],
  stepped: true,
});
export default stepBowl;
