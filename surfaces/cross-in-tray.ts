import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima with x, y > 0 as x, y, f, the lowest first; f is symmetric in x and in y. */
const quarter: readonly (readonly [x: number, y: number, value: number])[] = [
  [1.3494066171539107, 1.3494066171539107, -2.062611870822737],
  [1.4706221621674318, 4.4190758742568725, -1.8899380457855668],
  [4.4190758742568725, 1.4706221621674318, -1.8899380457855668],
  [4.490999270743704, 4.490999270743704, -1.7906017238104048],
  [1.5085213314357113, 7.551422464401016, -1.7154894160540037],
  [7.551422464401016, 1.5085213314357113, -1.7154894160540037],
  [4.550121985637071, 7.58748868615687, -1.6538852656171779],
  [7.58748868615687, 4.550121985637071, -1.6538852656171779],
  [7.632591924333497, 7.632591924333497, -1.5544633378037715],
];

const reflections = ([x, y, value]: readonly [number, number, number]): readonly Minimum[] =>
  [-x, x].flatMap((u) => [-y, y].map((v) => ({ at: [u, v], value, global: value === quarter[0][2] })));

/**
 * Thirty-six shallow pits divided by razor-sharp ridges: a pit is a prison, for the slope of a ridge grows without
 * bound towards its top. Hazard: creases where sin x = 0 or sin y = 0; f is −0.0001 there and near −2 a little beside.
 */
const crossInTray: Surface = analyticSurface({
  id: "cross-in-tray",
  name: "Cross in tray",
  reference: "https://www.sfu.ca/~ssurjano/crossit.html",
  formula: "-0.0001(abs(sin(x)sin(y)exp(abs(100 - sqrt(x^2 + y^2)/pi))) + 1)^0.1",
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-5.7, 2.4],
  minima: quarter.flatMap(reflections),
});

export default crossInTray;
