/** What surfaces that a user made, and no plug-in, are given: a start, and the losses of their minima. */
import type { Domain, Point } from "../core/layout.js";
import type { Minimum, Surface } from "../core/surface.js";

/** Off the middle, where symmetry would hide something. */
export const startIn = ([[x0, x1], [y0, y1]]: Domain): Point => [x0 + 0.19 * (x1 - x0), y0 + 0.77 * (y1 - y0)];

/** Minima with their losses; the lowest ones, to rounding, are global. Where the loss is not finite there is none. */
export function valued(points: readonly Point[], surface: Surface): Minimum[] {
  const layout = { dim: 2, count: points.length };
  const theta = Float64Array.from([...points.map(([x]) => x), ...points.map(([, y]) => y)]);
  const value = new Float64Array(points.length);
  surface.evaluate(theta, layout, new Float64Array(theta.length), value);
  const lowest = Math.min(...value.filter(Number.isFinite));
  const global = (v: number) => Math.abs(v - lowest) <= 1e-9 * Math.max(1, Math.abs(lowest));
  return points.map((at, i) => ({ at, value: value[i], global: global(value[i]) }));
}
