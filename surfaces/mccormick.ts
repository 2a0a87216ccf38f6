import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A rippled trough that leans: one good minimum, and a poor one to be left with the right speed. Hazard: unbounded
 * below outside the domain. Along x − y = 1 the minima go on with the same step of (π, π), each 3.14 lower, so "the"
 * minimum is the lowest within the domain only, and a marble that leaves to the lower left finds a better loss.
 */
const mccormick: Surface = analyticSurface({
  id: "mccormick",
  name: "McCormick",
  reference: "https://www.sfu.ca/~ssurjano/mccorm.html",
  formula: "sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1",
  domain: [
    [-1.5, 4],
    [-3, 4],
  ],
  start: [2.6, -2.3],
  minima: [
    { at: [-0.5471975511965977, -1.5471975511965976], value: -1.9132229549810364, global: true },
    { at: [2.5943951023931957, 1.5943951023931955], value: 1.2283696986087569 },
  ],
  saddles: [[1.5471975511965976, 0.5471975511965977]],
});

export default mccormick;
