/** How strongly a surface is curved, from differences of its exact gradients. */
import type { Point } from "../core/layout.js";
import type { Surface } from "../core/surface.js";

/** Where differences of numbers of 16 digits are most exact: the cube root of their rounding. */
const reach = 6e-6;

/**
 * The largest curvature in any direction at a place, the greater eigenvalue of f's second derivatives. NaN where a gradient
 * close by is not finite.
 */
export function largestCurvature(surface: Surface, [x, y]: Point): number {
  const h = reach * Math.max(1, Math.abs(x));
  const k = reach * Math.max(1, Math.abs(y));
  const gradient = new Float64Array(8);
  surface.evaluate(Float64Array.of(x + h, x - h, x, x, y, y, y + k, y - k), { dim: 2, count: 4 }, gradient);
  const xx = (gradient[0] - gradient[1]) / (2 * h);
  const yy = (gradient[6] - gradient[7]) / (2 * k);
  const xy = (gradient[4] - gradient[5]) / (4 * h) + (gradient[2] - gradient[3]) / (4 * k);
  return (xx + yy) / 2 + Math.hypot((xx - yy) / 2, xy);
}
