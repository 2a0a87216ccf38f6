import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima with x, y ≥ 0 as x, y, f, the lowest first; f is symmetric in x and in y. */
const quarter: readonly (readonly [x: number, y: number, value: number])[] = [
  [8.055023475736563, 9.664590019241272, -19.208502567886732],
  [4.853855848168829, 9.702113880430847, -11.069551166751273],
  [8.09758272512733, 6.479497356652597, -9.504677029920916],
  [1.623129475512689, 9.729001856268278, -8.095122657428679],
  [8.14131217899, 3.2593510491859483, -5.7122465206120445],
  [4.9011448802306266, 6.53250260076771, -4.712458360790639],
  [8.162150705090468, 0, -4.7107069598065845],
  [1.6479448346558905, 6.582678304989755, -3.038853361299364],
  [4.9712420488573565, 3.316439374840691, -2.3465763146233156],
  [1.2626272556789118, 0, -1.7329722438960702],
  [5.020558051500675, 0, -1.7329722438960702],
  [1.7123918431426985, 3.418867791850568, -1.1830908778886593],
];

function reflections([x, y, value]: readonly [number, number, number]): readonly Minimum[] {
  const signs = (t: number) => (t === 0 ? [t] : [-t, t]);
  return signs(x).flatMap((u) =>
    signs(y).map((v): Minimum => ({ at: [u, v], value, global: value === quarter[0][2] })),
  );
}

/**
 * A field of 42 pits that deepen outwards, four of them best, near the corners: the slope from pit to pit points away
 * from the middle. Hazards: creases, all of them ridges, where sin x = 0, where cos y = 0 and on the circle of radius
 * π; beyond the domain the pits deepen without bound.
 */
const holderTable: Surface = analyticSurface({
  id: "holder-table",
  name: "Hölder table",
  reference: "https://www.sfu.ca/~ssurjano/holder.html",
  formula: "-abs(sin(x)cos(y)exp(abs(1 - sqrt(x^2 + y^2)/pi)))",
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-5.9, 2.2],
  minima: quarter.flatMap(reflections),
});

export default holderTable;
