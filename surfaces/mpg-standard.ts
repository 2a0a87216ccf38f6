import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { carsPlane } from "./parts/carsPlane.js";

/**
 * The fuel consumption of 398 cars as a linear function of weight (x) and horsepower (y), all three standardised: their
 * correlation of 0.86 alone makes a ravine, 13.5 times as steep across as along.
 */
const mpgStandard: Surface = sliceSurface({
  id: "mpg-standard",
  name: "Cars, standardised",
  reference: "Quinlan 1993; the data are those of the dataset auto-mpg",
  network: { sizes: [2, 1], hidden: "linear", output: "linear", loss: "mse" },
  data: () => carsPlane("standardised"),
  samples: 398,
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [2.6, 1.2],
  minima: [{ at: [-0.6428045010905673, -0.21907137299766313], value: 0.29591172889375666, global: true }],
});

export default mpgStandard;
