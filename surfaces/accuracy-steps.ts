import type { Point } from "../src/core/layout.js";
import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The two features of each sample, by its class. */
const yes: readonly Point[] = [
  [1.2, 0.9],
  [0.7, 1.4],
  [1.6, 0.5],
  [1, 1.1],
  [1.9, 0.3],
  [0.4, 1.8],
];
const no: readonly Point[] = [
  [0.5, 0.4],
  [0.9, 0.2],
  [0.2, 0.9],
  [-0.3, 0.6],
  [0.6, -0.5],
  [0.8, 0.5],
];
const counted = (samples: readonly Point[], isMistake: string) =>
  samples.map(([u, v]) => `if(${u} x + ${v} y ${isMistake} 1, 1, 0)`).join(" + ");

/**
 * The share of mistakes that a classifier of two weights makes on twelve samples: yes where xu + yv > 1. This is what one
 * wants to be small, and no gradient leads there: the plain is level but for its steps, and so is the start.
 */
const { formula: _, ...steps } = analyticSurface({
  id: "accuracy-steps",
  name: "Accuracy in steps",
  formula: `(${counted(yes, "<=")} + ${counted(no, ">")}) / 12`,
  domain: [
    [-2, 3],
    [-2, 3],
  ],
  start: [-1.3, -0.9],
  // The middle of the largest circle on the step without mistakes, by linear programming.
  minima: [{ at: [0.63721985, 0.61329097], value: 0, global: true }],
  stepped: true,
});

/** The formula is long and says less than a sentence does. */
const accuracySteps: Surface = {
  ...steps,
  note: "The share of mistakes on twelve samples (u, v) of a classifier that says yes where xu + yv > 1.",
  withParams: () => accuracySteps,
};
export default accuracySteps;
