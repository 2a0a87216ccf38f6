import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Three pits in a plain, one wide: from the start the gradient is below 1e-7, and only rules that forget the
 * gradient's size get moving. Hazard: what divides by that size, plus ε, may also be thrown out of the picture.
 */
const trenches: Surface = analyticSurface({
  id: "trenches",
  name: "Trenches",
  reference: "https://github.com/j-w-yun/optimizer-visualization",
  formula:
    "-exp(-((x + 0.5)^2 + (y + 0.8)^2)/(2*0.35^2))/(2pi*0.35^2)" +
    " - exp(-((x - 1)^2 + (y + 0.5)^2)/(2*0.2^2))/(2pi*0.2^2)" +
    " - exp(-((x + 1)^2 + (y - 0.5)^2)/(2*0.2^2))/(2pi*0.2^2)" +
    " - exp(-((x + 0.5)^2 + (y + 0.8)^2)/(2*0.2^2))/(2pi*0.2^2)",
  domain: [
    [-1.5, 1.5],
    [-1.5, 1.5],
  ],
  start: [0.74, 1.02],
  minima: [
    { at: [-0.5000000000130155, -0.7999999999654078], value: -5.278097602655116, global: true },
    { at: [-0.9999805837604074, 0.49994951777705926], value: -3.97934663533577 },
    { at: [0.9999886225942584, -0.5000022754811483], value: -3.9789659960383306 },
  ],
  saddles: [
    [-0.785000266811825, -0.05899930628925495],
    [0.37204735090079966, -0.625590529819839],
  ],
});

export default trenches;
