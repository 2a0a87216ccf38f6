/** Data that surfaces are made of: fetched before a race on them is begun. */
import { type Race, registry } from "../index.js";
import { createSurface } from "../race/surface.js";

/** Whether a race can be begun: until then its surface is NaN everywhere, and at its own start too. */
export function isFetched(race: Race): boolean {
  const surface = createSurface(race.surface, registry);
  if (!surface.load) return true;
  const value = new Float64Array(1);
  surface.evaluate(Float64Array.from(surface.start), { dim: 2, count: 1 }, new Float64Array(2), value);
  return !Number.isNaN(value[0]);
}

/** Fetches them. @returns whether they are there */
export async function fetchSurface(race: Race): Promise<boolean> {
  try {
    await createSurface(race.surface, registry).load?.();
    return true;
  } catch {
    return false;
  }
}
