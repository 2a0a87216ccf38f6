import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima with x, y ≥ 0 as x, y, f; f is symmetric in x and in y. */
const quarter: readonly (readonly [x: number, y: number, value: number])[] = [
  [0, 0, 0],
  [3.1400226338955397, 4.438444480920714, 0.007396040334115082],
  [6.280045279379904, 0, 0.009864672061006214],
  [0, 8.876888929095657, 0.019719489248184802],
  [9.420067886213593, 4.438444437201061, 0.027125384395415616],
  [6.280045217550294, 8.876888885374552, 0.02958416121207001],
];

function reflections([x, y, value]: readonly [number, number, number]): readonly Minimum[] {
  const signs = (t: number) => (t === 0 ? [t] : [-t, t]);
  return signs(x).flatMap((u) => signs(y).map((v): Minimum => ({ at: [u, v], value, global: value === 0 })));
}

/**
 * Seventeen minima of almost the same depth: what tells them apart is a bowl so wide that its slope is hidden under
 * the ripples. A marble stays in the well it starts in, unless its steps are as long as the wells are wide.
 */
const griewank: Surface = analyticSurface({
  id: "griewank",
  name: "Griewank",
  reference: "A. O. Griewank, Generalized descent for global optimization, JOTA 34 (1981) 11–39",
  formula: "1 + (x^2 + y^2)/4000 - cos(x)cos(y/sqrt(2))",
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [3.9, 4.6],
  minima: quarter.flatMap(reflections),
});

export default griewank;
