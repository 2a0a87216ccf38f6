import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Six minima in point-symmetric pairs, two of them best: a small map of basins, with seven saddles and two hilltops.
 * Hazard: the walls rise to 163 in the corners, where a rate that suits the middle diverges.
 */
const sixHumpCamel: Surface = analyticSurface({
  id: "six-hump-camel",
  name: "Six-hump camel",
  reference: "L. C. W. Dixon and G. P. Szegő, Towards Global Optimisation 2, North-Holland (1978)",
  formula: "(4 - 2.1x^2 + x^4/3)x^2 + x y + (-4 + 4y^2)y^2",
  domain: [
    [-3, 3],
    [-2, 2],
  ],
  start: [2.4, 1.3],
  minima: [
    { at: [-0.08984201310031806, 0.7126564030207396], value: -1.0316284534898774, global: true },
    { at: [0.08984201310031806, -0.7126564030207396], value: -1.0316284534898774, global: true },
    { at: [-1.7036067149699807, 0.7960835686726251], value: -0.21546382438371764 },
    { at: [1.7036067149699807, -0.7960835686726251], value: -0.21546382438371764 },
    { at: [-1.6071047529201972, -0.5686514548841314], value: 2.1042503103112584 },
    { at: [1.6071047529201972, 0.5686514548841314], value: 2.1042503103112584 },
  ],
  saddles: [
    [0, 0],
    [-1.1092053368047865, 0.7682680925095399],
    [1.1092053368047865, -0.7682680925095399],
    [-1.6380679841897785, -0.22867406904439408],
    [1.6380679841897785, 0.22867406904439408],
    [-1.2960702671671092, -0.6050843880386585],
    [1.2960702671671092, 0.6050843880386585],
  ],
});

export default sixHumpCamel;
