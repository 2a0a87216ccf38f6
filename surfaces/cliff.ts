import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A gentle slope that ends in a cliff, with the minimum at its foot: on the cliff the gradient is twenty-five times
 * that at the start, so a step in proportion to it leaps far out, and a running estimate of the gradient's size is
 * caught unprepared. Clipping is the cure. f is continuous with its first derivatives; the second jump at the cliff's
 * edge and foot.
 */
const cliff: Surface = analyticSurface({
  id: "cliff",
  name: "Cliff",
  reference: "https://arxiv.org/abs/1211.5063",
  formula: "0.05x^2 + 0.2y^2 + height (1 - cos(pi min(max(steepness (x - 1), 0), 1)))/2",
  params: {
    height: { label: "Height", symbol: "h", default: 3, min: 0, max: 100, slider: [0, 10] },
    steepness: {
      label: "Steepness",
      symbol: "s",
      sentence: "The cliff is 1/s wide.",
      default: 4,
      min: 0.5,
      max: 100,
      scale: "log",
    },
  },
  domain: [
    [-6, 4],
    [-3, 3],
  ],
  start: [3.3, 1.7],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default cliff;
