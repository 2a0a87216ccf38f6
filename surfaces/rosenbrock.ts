import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A bent valley that is easy to find and slow to follow: the curvature across it is 2,500 times that along it. Hazard:
 * stiff. At the minimum of the usual a = 1, b = 100, gradient descent is stable only for rates below 0.001997, and
 * below 0.0014 near the start.
 */
const rosenbrock: Surface = analyticSurface({
  id: "rosenbrock",
  name: "Rosenbrock",
  reference: "https://doi.org/10.1093/comjnl/3.3.175",
  formula: "(a - x)^2 + b(y - x^2)^2",
  params: {
    a: {
      label: "Place of the minimum",
      symbol: "a",
      sentence: "The minimum is at (a, a²).",
      default: 1,
      min: -1.5,
      max: 1.5,
    },
    b: { label: "Steepness of the walls", symbol: "b", default: 100, min: 1, max: 10000, scale: "log" },
  },
  domain: [
    [-2, 2],
    [-1, 3],
  ],
  start: [-1.2, 1],
  minima: ({ a }) => [{ at: [a, a ** 2], value: 0, global: true }],
});

export default rosenbrock;
