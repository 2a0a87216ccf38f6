import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A stretched double well: a steep-walled valley with a ridge across its middle, at the saddle (0, 0). Marbles race
 * down to the ridge's top and then have to notice the tiny slope along the valley. Hazard: from y = 0 nobody ever
 * leaves the saddle.
 */
const doubleWell: Surface = analyticSurface({
  id: "double-well",
  name: "Long valley",
  reference: "https://arxiv.org/abs/1406.2572",
  formula: "stretch x^2 + y^4/4 - y^2/2",
  params: {
    stretch: {
      label: "Steepness across",
      symbol: "s",
      sentence: "The curvature across the valley is 2s.",
      default: 10,
      min: 0.1,
      max: 1000,
      scale: "log",
    },
  },
  domain: [
    [-1.5, 1.5],
    [-2, 2],
  ],
  start: [1.13, 0.0011],
  minima: [
    { at: [0, -1], value: -0.25, global: true },
    { at: [0, 1], value: -0.25, global: true },
  ],
  saddles: [[0, 0]],
});

export default doubleWell;
