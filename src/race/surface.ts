/** The surface a race file names, types or holds. */
import { numbersOfText } from "../core/base64.js";
import type { Domain, Point } from "../core/layout.js";
import type { Registry } from "../core/registry.js";
import type { Minimum, Surface } from "../core/surface.js";
import { analyticSurface } from "../formula/analytic.js";
import { sliceSurface } from "../network/sliceSurface.js";
import { isNetwork, isTyped, type NetworkSurface, type SurfaceChoice, type TypedSurface } from "./race.js";

/**
 * The surface of a parsed race.
 * @throws RangeError if the registry has no such surface
 */
export function createSurface(choice: SurfaceChoice, registry: Registry): Surface {
  if (isTyped(choice)) return typedSurface(choice);
  if (isNetwork(choice)) return networkSurface(choice);
  const surface = registry.surfaces.get(choice.id);
  if (!surface) throw new RangeError(`surface.id: got ${choice.id}, which the registry does not have`);
  return choice.params ? surface.withParams(choice.params) : surface;
}

/** Off the middle, where symmetry would hide something. */
const startIn = ([[x0, x1], [y0, y1]]: Domain): Point => [x0 + 0.19 * (x1 - x0), y0 + 0.77 * (y1 - y0)];

/** A plane of a network's weights as a surface. */
function networkSurface(choice: NetworkSurface): Surface {
  const { name = "Plane of a network's weights", network, reduction, domain, minima = [] } = choice;
  const [inputs, targets, origin, first, second] = [
    choice.inputs,
    choice.targets,
    choice.origin,
    ...choice.directions,
  ].map((text) => numbersOfText(text) ?? new Float64Array(0));
  const data = { inputs, targets, origin, directions: [first, second] as const };
  const told = { id: "network", name, network, reduction, domain, start: startIn(domain), data };
  const bare = sliceSurface({ ...told, minima: [] });
  return minima.length === 0 ? bare : sliceSurface({ ...told, minima: valued(minima, bare) });
}

/** A typed formula as a surface. */
function typedSurface({ formula, domain, minima = [] }: TypedSurface): Surface {
  const start = startIn(domain);
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
