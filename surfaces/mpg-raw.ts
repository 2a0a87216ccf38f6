import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { carsPlane } from "./parts/carsPlane.js";

/**
 * The same fit as mpg-standard in raw units, weight in 1000 lb and horsepower in hundreds, with the best bias for them: the
 * ravine is 316 times as steep across as along.
 */
const mpgRaw: Surface = sliceSurface({
  id: "mpg-raw",
  name: "Cars, raw units",
  reference: "Quinlan 1993; the data are those of the dataset auto-mpg",
  network: { sizes: [2, 1], hidden: "linear", output: "linear", loss: "mse" },
  data: () => carsPlane("raw"),
  samples: 398,
  domain: [
    [-21, 9],
    [-35, 26],
  ],
  start: [1.95, 22.4],
  minima: [{ at: [-5.932808287985849, -4.479698661696641], value: 18.031712411155514, global: true }],
});

export default mpgRaw;
