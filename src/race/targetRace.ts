/** A race of one optimizer to the target of a surface, as tables and charts of many of them are made of. */
import type { Registry } from "../core/registry.js";
import { parseRace } from "./parseRace.js";
import type { Race, Start } from "./race.js";
import { suitingDistance } from "./suitingDistance.js";

/** @throws RangeError if the registry has no such optimizer or surface */
export function targetRace(
  optimizer: string,
  surface: string,
  rest: { readonly start?: Start; readonly steps: number; readonly seed: number },
  registry: Registry,
): Race {
  const domain = registry.surfaces.get(surface)?.domain;
  const target = domain && { target: { distance: suitingDistance(domain) } };
  const file = { version: 1, surface: { id: surface }, ...rest, ...target, lanes: [{ optimizer }] };
  const parsed = parseRace(file, registry);
  if (!parsed.ok) throw new RangeError(`${optimizer} on ${surface}: ${parsed.issues.map(({ got }) => got).join(", ")}`);
  return parsed.value;
}
