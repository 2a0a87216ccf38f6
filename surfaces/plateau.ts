import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A bowl in a plain that gets flatter outwards: the slope falls with the cube of the distance, so gradient descent
 * crawls where a rule that forgets the gradient's size walks. Hazard: it arrives with that stride; the bowl is narrow,
 * and a rate made for the plain overshoots it.
 */
const plateau: Surface = analyticSurface({
  id: "plateau",
  name: "Plateau",
  reference: "S. Geman, D. E. McClure, Statistical methods for tomographic image reconstruction (1987)",
  formula: "(x^2 + 4y^2)/(width^2 + x^2 + 4y^2)",
  params: {
    width: {
      label: "Width of the bowl",
      symbol: "w",
      sentence: "Along x, f is one half at this distance.",
      default: 0.5,
      min: 0.05,
      max: 5,
      scale: "log",
    },
  },
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  start: [3.1, 1.9],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default plateau;
