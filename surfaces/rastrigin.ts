import type { Point } from "../src/core/layout.js";
import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima of t² + 10 − 10 cos 2πt for t ≥ 0, with their values. */
const halfOfWells: readonly Point[] = [
  [0, 0],
  [0.9949586376523348, 0.9949590570932914],
  [1.9899122337085495, 3.9798311905540875],
  [2.984855701039481, 8.95460124148701],
  [3.9797838603007536, 15.91924379246153],
  [4.974691390895051, 24.873722934542226],
];
const wells = halfOfWells.flatMap<Point>(([t, value]) =>
  t === 0
    ? [[t, value]]
    : [
        [-t, value],
        [t, value],
      ],
);

/**
 * A bowl studded with 121 minima, all of which are listed: f is a sum over x and y, so they are all pairs of the
 * minima in one coordinate. Only large or noisy steps get across. Hazard: the curvature is 397 at every minimum, so
 * gradient descent is stable in them only for rates below 0.00504.
 */
const rastrigin: Surface = analyticSurface({
  id: "rastrigin",
  name: "Rastrigin",
  reference: "L. A. Rastrigin, Systems of Extremal Control, Nauka, Moscow (1974), in Russian",
  formula: "20 + x^2 - 10cos(2pi x) + y^2 - 10cos(2pi y)",
  domain: [
    [-5.12, 5.12],
    [-5.12, 5.12],
  ],
  start: [-2.3, 3.6],
  minima: wells.flatMap(([x, u]) => wells.map(([y, v]) => ({ at: [x, y], value: u + v, global: x === 0 && y === 0 }))),
});

export default rastrigin;
