import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A single smooth minimum off the middle in a slightly bent bowl: an easy race, good for comparing speeds of
 * convergence. This is a variant of a function by Madsen; the minimum printed with it elsewhere, (−0.4, 0.2), is not
 * one.
 */
const madsen: Surface = analyticSurface({
  id: "madsen",
  name: "Madsen, smooth",
  reference: "https://github.com/wassname/viz_torch_optim",
  formula: "x^2 + y^2 + x y + sin(x) + cos(y)",
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [3.8, 2.7],
  minima: [{ at: [-0.7105124332210225, 0.6629971112840627], value: 0.6092542080276119, global: true }],
});

export default madsen;
