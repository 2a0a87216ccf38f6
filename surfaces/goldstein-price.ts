import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Four minima, of 3, 30, 84 and 840, in a landscape that reaches 1e6: sign-like and normalised steps do not mind.
 * Hazard: the range. Curvature at the minima is 965 to 26,216, so gradient descent needs rates below 1e-4, and far
 * smaller ones in the corners; race on a logarithmic loss axis.
 */
const goldsteinPrice: Surface = analyticSurface({
  id: "goldstein-price",
  name: "Goldstein–Price",
  reference:
    "A. A. Goldstein and J. F. Price, On descent from local minima, Mathematics of Computation 25 (1971) 569–574",
  formula:
    "(1 + (x + y + 1)^2 (19 - 14x + 3x^2 - 14y + 6x y + 3y^2))" +
    " (30 + (2x - 3y)^2 (18 - 32x + 12x^2 + 48y - 36x y + 27y^2))",
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [-0.34, 0.83],
  minima: [
    { at: [0, -1], value: 3, global: true },
    { at: [-0.6, -0.4], value: 30 },
    { at: [1.8, 0.2], value: 84 },
    { at: [1.2, 0.8], value: 840 },
  ],
  saddles: [
    [-0.4, -0.6],
    [1.2, -0.2],
    [1.4, 0.6],
    [0.6, 0.4],
  ],
});

export default goldsteinPrice;
