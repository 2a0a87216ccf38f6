import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A ravine twisted into a double spiral: the way down always points a little inwards and mostly around, so the steep
 * direction turns as one follows it. With twist 0 it is a straight ravine. Its centre is its only stationary point.
 */
const spiralValley: Surface = analyticSurface({
  id: "spiral-valley",
  name: "Spiral valley",
  formula: "0.1(x^2 + y^2) + (y cos(twist log(1 + x^2 + y^2)) - x sin(twist log(1 + x^2 + y^2)))^2",
  params: {
    twist: {
      label: "Twist",
      symbol: "k",
      sentence: "How fast the valley turns on its way outwards.",
      default: 2.5,
      min: -6,
      max: 6,
    },
  },
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  start: [3.2, -1.9],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default spiralValley;
