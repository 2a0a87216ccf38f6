/** The surface a race file names or types. */
import type { Point } from "../core/layout.js";
import type { Registry } from "../core/registry.js";
import type { Minimum, Surface } from "../core/surface.js";
import { analyticSurface } from "../formula/analytic.js";
import { isTyped, type SurfaceChoice, type TypedSurface } from "./race.js";

/**
 * The surface of a parsed race.
 * @throws RangeError if the registry has no such surface
 */
export function createSurface(choice: SurfaceChoice, registry: Registry): Surface {
  if (isTyped(choice)) return typedSurface(choice);
  const surface = registry.surfaces.get(choice.id);
  if (!surface) throw new RangeError(`surface.id: got ${choice.id}, which the registry does not have`);
  return choice.params ? surface.withParams(choice.params) : surface;
}

/** A typed formula as a surface; its start lies off the middle, where symmetry would hide something. */
function typedSurface({ formula, domain, minima = [] }: TypedSurface): Surface {
  const [[x0, x1], [y0, y1]] = domain;
  const start: Point = [x0 + 0.19 * (x1 - x0), y0 + 0.77 * (y1 - y0)];
  const bare = analyticSurface({ id: "formula", name: "Formula", formula, domain, start, minima: [] });
  if (minima.length === 0) return bare;
  return analyticSurface({ id: "formula", name: "Formula", formula, domain, start, minima: valued(minima, bare) });
}

/** Minima with their losses; the lowest ones, to rounding, are global. Where the loss is not finite there is none. */
function valued(points: readonly Point[], surface: Surface): Minimum[] {
  const layout = { dim: 2, count: points.length };
  const theta = Float64Array.from([...points.map(([x]) => x), ...points.map(([, y]) => y)]);
  const value = new Float64Array(points.length);
  surface.evaluate(theta, layout, new Float64Array(theta.length), value);
  const lowest = Math.min(...value.filter(Number.isFinite));
  const global = (v: number) => Math.abs(v - lowest) <= 1e-9 * Math.max(1, Math.abs(lowest));
  return points.map((at, i) => ({ at, value: value[i], global: global(value[i]) }));
}
