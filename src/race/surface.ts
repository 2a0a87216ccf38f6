/** The surface a race file names, types or holds. */
import type { Registry } from "../core/registry.js";
import type { Surface } from "../core/surface.js";
import { analyticSurface } from "../formula/analytic.js";
import { networkSurface } from "./networkSurface.js";
import { startIn, valued } from "./ownSurface.js";
import { isNetwork, isTyped, type SurfaceChoice, type TypedSurface } from "./race.js";

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

/** A typed formula as a surface. */
function typedSurface({ formula, domain, minima = [] }: TypedSurface): Surface {
  const start = startIn(domain);
  const bare = analyticSurface({ id: "formula", name: "Formula", formula, domain, start, minima: [] });
  if (minima.length === 0) return bare;
  return analyticSurface({ id: "formula", name: "Formula", formula, domain, start, minima: valued(minima, bare) });
}
