import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A meandering river: what has been learnt about one stretch is wrong in the next, so that momentum and running
 * averages must keep up with the bends. Rates that suit the straights bounce off the banks of the bends.
 */
const windingValley: Surface = analyticSurface({
  id: "winding-valley",
  name: "Winding valley",
  formula: "0.1x^2 + 3(y - bend sin(x))^2",
  params: {
    bend: {
      label: "Bend",
      symbol: "b",
      sentence: "How far the valley swings to either side.",
      default: 1.5,
      min: -5,
      max: 5,
    },
  },
  domain: [
    [-7, 7],
    [-4, 4],
  ],
  start: [-4.4, 2.7],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default windingValley;
