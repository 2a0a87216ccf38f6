import type { Point } from "../src/core/layout.js";
import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima of −t sin √|t| between −500 and 500, with their values; the lowest first. */
const wells: readonly Point[] = [
  [420.96874635998205, -418.9828872724337],
  [-302.52493561191176, -300.54455265799584],
  [203.81425264889447, -201.8432178818608],
  [-124.82935642021528, -122.87617351391586],
  [65.54786509015155, -63.63498195155446],
  [-25.877417347618685, -24.08296022306833],
  [5.239199300195525, -3.945301625284326],
];
const lift = 837.9657745448674;

/**
 * The best minimum is far from the second best, which points the other way: local slopes deceive. f is a sum over x
 * and y, so its 49 minima are all pairs of those in one coordinate. Hazards: a square root at 0, harmless, as its
 * infinite slope is multiplied by 0; beyond the domain lower minima follow. The constant is exact, not the usual 2 ·
 * 418.9829, so that the best value is 0.
 */
const schwefel: Surface = analyticSurface({
  id: "schwefel",
  name: "Schwefel",
  reference: "H.-P. Schwefel, Numerical Optimization of Computer Models, Wiley (1981)",
  formula: "837.96577454486741 - x sin(sqrt(abs(x))) - y sin(sqrt(abs(y)))",
  domain: [
    [-500, 500],
    [-500, 500],
  ],
  start: [153, 382],
  minima: wells.flatMap(([x, u]) =>
    wells.map(([y, v]) => ({ at: [x, y], value: lift + u + v, global: x === y && x === wells[0][0] })),
  ),
});

export default schwefel;
