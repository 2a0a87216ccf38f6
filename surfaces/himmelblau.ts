import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Four equally good minima: which one is reached depends on the start, and near the borders of their basins on the
 * rule and its rate. The start is near the hilltop at (−0.271, −0.923), where a small difference decides.
 */
const himmelblau: Surface = analyticSurface({
  id: "himmelblau",
  name: "Himmelblau",
  reference: "D. M. Himmelblau, Applied Nonlinear Programming, McGraw-Hill (1972)",
  formula: "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
  domain: [
    [-6, 6],
    [-6, 6],
  ],
  start: [-0.4, -0.7],
  minima: [
    { at: [3, 2], value: 0, global: true },
    { at: [3.5844283403304917, -1.8481265269644036], value: 0, global: true },
    { at: [-2.805118086952745, 3.131312518250573], value: 0, global: true },
    { at: [-3.779310253377747, -3.2831859912861696], value: 0, global: true },
  ],
  saddles: [
    [3.3851541836070207, 0.07385187983774928],
    [0.08667750455539636, 2.884254701174776],
    [-3.0730257507643897, -0.08135304428796751],
    [-0.12796134673068008, -1.9537149802445763],
  ],
});

export default himmelblau;
