import type { Point } from "../src/core/layout.js";
import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima of x² + 0.3 − 0.3 cos 3πx for x ≥ 0, with their values. */
const xWells: readonly Point[] = [
  [0, 0],
  [0.6186120678279501, 0.4129268302758151],
  [1.2224947771568115, 1.643826589847171],
];
/** The minima of 2y² + 0.4 − 0.4 cos 4πy for y ≥ 0, with their values. */
const yWells: readonly Point[] = [
  [0, 0],
  [0.46952754566849225, 0.46988241492139593],
  [0.9333791416826435, 1.8745699311174369],
];
const mirrored = (wells: readonly Point[]) =>
  wells.flatMap<Point>(([t, value]) =>
    t === 0
      ? [[t, value]]
      : [
          [-t, value],
          [t, value],
        ],
  );

/**
 * A bowl with a patch of ripples in its middle: far out every step goes the right way, near the goal small ones get
 * caught. f is a sum over x and y, so its 25 minima, all there are in the plane, are all pairs of those in one
 * coordinate.
 */
const bohachevsky1: Surface = analyticSurface({
  id: "bohachevsky-1",
  name: "Bohachevsky N. 1",
  reference: "Bohachevsky, Johnson, Stein, Generalized simulated annealing, Technometrics 28 (1986) 209–217",
  formula: "x^2 + 2y^2 - 0.3cos(3pi x) - 0.4cos(4pi y) + 0.7",
  domain: [
    [-3, 3],
    [-2, 2],
  ],
  start: [-2.4, 1.6],
  minima: mirrored(xWells).flatMap(([x, u]) =>
    mirrored(yWells).map(([y, v]) => ({ at: [x, y], value: u + v, global: x === 0 && y === 0 })),
  ),
});

export default bohachevsky1;
