/** The surface a race file names, types or holds. */
import type { OwnSurface } from "../core/ownSurface.js";
import type { OwnSurfaces, Registry } from "../core/registry.js";
import type { Surface } from "../core/surface.js";
import { isNetwork, isTyped, type SurfaceChoice } from "./race.js";

/**
 * The surface of a parsed race.
 * @throws RangeError if the registry has no such surface
 */
export function createSurface(choice: SurfaceChoice, registry: Registry): Surface {
  if (isTyped(choice)) return ownSurface("formula", registry).create(choice);
  if (isNetwork(choice)) return ownSurface("network", registry).create(choice);
  const surface = registry.surfaces.get(choice.id);
  if (!surface) throw new RangeError(`surface.id: got ${choice.id}, which the registry does not have`);
  return choice.params ? surface.withParams(choice.params) : surface;
}

/**
 * How surfaces of a kind are read and made.
 * @throws RangeError if the registry does not know
 */
export function ownSurface(kind: keyof OwnSurfaces, { ownSurfaces }: Registry): OwnSurface {
  const own = ownSurfaces?.[kind];
  if (!own) throw new RangeError(`ownSurfaces.${kind}: got nothing, expected how they are read and made`);
  return own;
}
