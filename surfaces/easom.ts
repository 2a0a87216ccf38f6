import type { Point } from "../src/core/layout.js";
import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Where t ↦ cos t · e^(−(t − π)²) is lowest and highest between −2 and 8, with its values. f is minus its product over
 * x and y, so two pits, or two peaks, make a minimum.
 */
const pits: readonly Point[] = [
  [-1.6742496642561422, -8.743100451953809e-12],
  [Math.PI, -1],
  [7.957434971435728, -8.743100451953809e-12],
];
const peaks: readonly Point[] = [
  [1.3049954504376675, 0.009005678148573858],
  [4.978189856741919, 0.009005678148573858],
];
const pairs = (places: readonly Point[]) =>
  places.flatMap(([x, u]) => places.map(([y, v]): Minimum => ({ at: [x, y], value: -u * v, global: u * v === 1 })));

/**
 * A single pit in a plain: a test of ε and of scale-free steps. At (0, 0) the gradient is 1.7e-8, less than Adam's
 * usual ε. Hazard: farther out all underflows to 0 and everybody stands still. Twelve more minima of −8e-5, −9e-12 and
 * −8e-23 are real, if not visible. The usual domain is ±100, where the pit would be a dot.
 */
const easom: Surface = analyticSurface({
  id: "easom",
  name: "Easom",
  reference: "E. E. Easom, A survey of global optimization techniques, M. Eng. thesis, University of Louisville (1990)",
  formula: "-cos(x)cos(y)exp(-((x - pi)^2 + (y - pi)^2))",
  domain: [
    [-2, 8],
    [-2, 8],
  ],
  start: [0.9, 4.4],
  minima: [...pairs(peaks), ...pairs(pits)],
});

export default easom;
