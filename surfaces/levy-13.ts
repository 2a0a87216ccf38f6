import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima with x, y ≥ 1 as x, y, f; f is symmetric about x = 1 and about y = 1. */
const quarter: readonly (readonly [x: number, y: number, value: number])[] = [
  [1, 1, 0],
  [1.3296194745483136, 1, 0.10987365835883794],
  [1.3283339434368275, 1.2661067994538178, 0.28871152655530896],
  [1.6592207973868849, 1, 0.4394886049542808],
  [1.6591770000849688, 1.3251684875053504, 0.6316425103184409],
  [1, 1.9726624021154282, 0.9737115955768498],
  [1.988785003423768, 1, 0.9888264859865039],
  [1.656792140336247, 1.601990640346352, 1.0733246410730801],
  [1.3294731566552924, 1.9786918768858672, 1.0890993446202548],
  [1.9887734698793302, 1.3299363019433137, 1.1823165385324368],
  [1.6591102915596367, 1.9870109838515162, 1.4266326495563044],
  [1.9880456422794508, 1.6391764145536254, 1.7019712696102864],
  [2.3182913964502054, 1, 1.757855783187235],
  [2.318286650259855, 1.3314632071639398, 1.9517747074236451],
  [1.9887221320464106, 1.9920628514540255, 1.9809214686955976],
  [1, 2.482571562652561, 2.224270977408809],
  [1.3260933476940957, 2.480330350237766, 2.4383888177766724],
  [2.31797155100012, 1.6512660989296757, 2.4991601137623354],
  [2.31825534695045, 1.9948443542649055, 2.752709220284088],
  [1.6524694114789096, 2.4676360163695668, 3.0726373054882368],
  [1.98587259594588, 2.3898492051454996, 3.9585513262103036],
  [2.3175879106629584, 2.356262358872118, 4.81145431314107],
];

function reflections([x, y, value]: readonly [number, number, number]): readonly Minimum[] {
  const sides = (t: number) => (t === 1 ? [t] : [2 - t, t]);
  return sides(x).flatMap((u) => sides(y).map((v): Minimum => ({ at: [u, v], value, global: x === 1 && y === 1 })));
}

/**
 * A bowl with crossing ripples: gradient steps stop in the first one, momentum crosses a few. The curvature is 180 in
 * x but only 2 in y at the best minimum, so it is also a ravine. All 73 minima of this domain are listed; the usual
 * one, ±10, has over a thousand.
 */
const levy13: Surface = analyticSurface({
  id: "levy-13",
  name: "Lévy N. 13",
  reference: "https://www.sfu.ca/~ssurjano/levy13.html",
  formula: "sin(3pi x)^2 + (x - 1)^2 (1 + sin(3pi y)^2) + (y - 1)^2 (1 + sin(2pi y)^2)",
  domain: [
    [-0.5, 2.5],
    [-0.5, 2.5],
  ],
  start: [-0.2, 2.1],
  minima: quarter.flatMap(reflections),
});

export default levy13;
