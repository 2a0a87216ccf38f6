import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Two minima equally good, f = pq/(p + q) of two round bowls p and q, one much sharper: a rate above 1/s, or gradient
 * noise, keeps a marble from settling in the sharp one, and a few times that drives it over to the flat one. Small
 * steps stay where they come first.
 */
const sharpAndFlat: Surface = analyticSurface({
  id: "sharp-and-flat",
  name: "Sharp and flat",
  reference: "S. Hochreiter and J. Schmidhuber, Flat minima, Neural Computation 9 (1997) 1–42",
  formula:
    "sharpness ((x - 1.5)^2 + y^2)((x + 1.5)^2 + y^2)" + " / (sharpness ((x - 1.5)^2 + y^2) + (x + 1.5)^2 + y^2)",
  params: {
    sharpness: {
      label: "Sharpness",
      symbol: "s",
      sentence: "The right minimum is this many times as sharp as the left.",
      default: 40,
      min: 1,
      max: 10000,
      scale: "log",
    },
  },
  domain: [
    [-4, 4],
    [-3, 3],
  ],
  start: [2.7, 1.1],
  minima: [
    { at: [1.5, 0], value: 0, global: true },
    { at: [-1.5, 0], value: 0, global: true },
  ],
  saddles: ({ sharpness }) => [[(1.5 * (Math.cbrt(sharpness) - 1)) / (Math.cbrt(sharpness) + 1), 0]],
});

export default sharpAndFlat;
