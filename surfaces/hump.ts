import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * The roots of 4x³ − 4x − tilt by Viète's formula, which holds for |tilt| < 8/√27: 0 is the right well, 1 the hump, 2 the
 * left well.
 */
const stationary = (tilt: number, root: 0 | 1 | 2) =>
  (2 / Math.sqrt(3)) * Math.cos((Math.acos((Math.sqrt(27) * tilt) / 8) - 2 * Math.PI * root) / 3);
const floor = (tilt: number, x: number) => (x ** 2 - 1) ** 2 - tilt * x;

/**
 * Two wells with a hump between, the farther one deeper: with just enough momentum a ball rolls through the first and
 * over the hump, with less it stays, and with more it may come back.
 */
const hump: Surface = analyticSurface({
  id: "hump",
  name: "Hump",
  formula: "(x^2 - 1)^2 - tilt x + y^2/2",
  params: {
    tilt: {
      label: "Tilt",
      symbol: "t",
      sentence: "How much deeper the right well is, about 2t.",
      default: 0.3,
      min: 0.01,
      max: 1.5,
    },
  },
  domain: [
    [-2.2, 2.2],
    [-1.5, 1.5],
  ],
  start: [-1.9, 0.7],
  minima: ({ tilt }) => [
    { at: [stationary(tilt, 0), 0], value: floor(tilt, stationary(tilt, 0)), global: true },
    { at: [stationary(tilt, 2), 0], value: floor(tilt, stationary(tilt, 2)) },
  ],
  saddles: ({ tilt }) => [[stationary(tilt, 1), 0]],
});

export default hump;
