import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * A quadratic ravine: the curvature is 1 along its floor and κ across, so gradient descent needs η < 2/κ and then
 * crawls along the floor. Turn it, and rules that scale each coordinate on its own lose what they had gained; those
 * that only add gradients do not notice.
 */
const ravine: Surface = analyticSurface({
  id: "ravine",
  name: "Ravine",
  reference: "B. T. Polyak, Some methods of speeding up the convergence of iteration methods (1964)",
  formula: "((x cos(angle) + y sin(angle))^2 + conditionNumber(y cos(angle) - x sin(angle))^2)/2",
  params: {
    conditionNumber: {
      label: "Condition number",
      symbol: "κ",
      sentence: "How much steeper it is across than along.",
      default: 100,
      min: 1,
      max: 1e5,
      scale: "log",
    },
    angle: {
      label: "Angle",
      symbol: "α",
      sentence: "Turns the floor counter-clockwise from the x axis, in radians.",
      default: 0,
      min: -Math.PI,
      max: Math.PI,
    },
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-4.3, 1.2],
  minima: [{ at: [0, 0], value: 0, global: true }],
});

export default ravine;
