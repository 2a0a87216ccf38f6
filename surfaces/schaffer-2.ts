import type { Point } from "../src/core/layout.js";
import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima on the positive half of each axis, near √(kπ), as distance and value. */
const halfAxis: readonly Point[] = [
  [1.7723132396346362, 0.00312660313386321],
  [2.5065291598292845, 0.006224216099575926],
  [3.069899449343381, 0.00929295234230783],
  [3.544838052646025, 0.01233316967799427],
  [3.963265194304936, 0.015345220397498947],
];
const onAxes = halfAxis.flatMap(([t, value]) =>
  [
    [t, 0],
    [-t, 0],
    [0, t],
    [0, -t],
  ].map(([x, y]): Minimum => ({ at: [x, y], value })),
);

/**
 * Hyperbolic trenches that get narrower outwards, each with its lowest point on an axis: the floors are almost flat,
 * the walls steep, and all 21 minima within 0.016 of each other.
 */
const schaffer2: Surface = analyticSurface({
  id: "schaffer-2",
  name: "Schaffer N. 2",
  reference: "https://www.sfu.ca/~ssurjano/schaffer2.html",
  formula: "0.5 + (sin(x^2 - y^2)^2 - 0.5)/(1 + 0.001(x^2 + y^2))^2",
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  start: [-3.4, 2.7],
  minima: [{ at: [0, 0], value: 0, global: true }, ...onAxes],
});

export default schaffer2;
