import type { Point } from "../src/core/layout.js";
import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima on the positive half of each axis, near √(kπ − π/2), as distance and value. */
const halfAxis: readonly Point[] = [
  [1.2531318314637332, 0.29257863203598056],
  [2.1706988435531294, 0.2938737588113203],
  [2.8024145915390126, 0.29515679330370453],
];
const onAxes = halfAxis.flatMap(([t, value], k) =>
  [
    [t, 0],
    [-t, 0],
    [0, t],
    [0, -t],
  ].map(([x, y]): Minimum => ({ at: [x, y], value, global: k === 0 })),
);

/**
 * A four-leaved relief: four equally good minima on the axes, and trenches of almost the same depth that lead past
 * them. This is the form with cos²; some collections print cos. All 12 minima of the domain are listed.
 */
const schaffer4: Surface = analyticSurface({
  id: "schaffer-4",
  name: "Schaffer N. 4",
  reference: "https://www.sfu.ca/~ssurjano/schaffer4.html",
  formula: "0.5 + (cos(sin(abs(x^2 - y^2)))^2 - 0.5)/(1 + 0.001(x^2 + y^2))^2",
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [-2.1, 1.7],
  minima: onAxes,
});

export default schaffer4;
