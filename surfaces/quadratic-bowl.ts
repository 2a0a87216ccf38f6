import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * The surface on which everything is known in closed form: gradient descent multiplies the position by 1 − η at each
 * step, so it converges for η < 2 and arrives in one step at η = 1.
 */
const quadraticBowl: Surface = analyticSurface({
  id: "quadratic-bowl",
  name: "Quadratic bowl",
  formula: "(x^2 + y^2)/2",
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-3.7, 2.3],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default quadraticBowl;
