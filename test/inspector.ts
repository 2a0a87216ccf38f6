/** What goes on inside of a race's marbles at any step, by an engine of its own: what the page's engine is held to. */
import type { Registry } from "../src/core/registry.js";
import type { Race } from "../src/index.js";
import { createRace } from "../src/race/createRace.js";
import { type Internals, marbleInternals } from "../src/race/internals.js";

export interface Inspector {
  at(step: number, lane: string, i?: number): Internals;
}

export function createInspector(race: Race, registry: Registry): Inspector {
  const engine = createRace(race, registry);
  return {
    at(step, lane, i) {
      engine.seek(step);
      return marbleInternals(engine, lane, i);
    },
  };
}
