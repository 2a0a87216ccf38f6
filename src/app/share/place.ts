/** Which changes an address tells, and which of them lead to another place. */
import type { Race } from "../../index.js";
import { isNamed, isTyped, type SurfaceChoice } from "../../race/race.js";
import type { State } from "../store.js";

const pictureParts = ["look", "tilt", "layers", "palette", "trail", "colours"] as const;
const seenParts = ["race", "playing", "rate", "hidden", "scenario", "quantity", "logSteps", ...pictureParts] as const;

/** Whether a link would tell the difference. */
export function isSeen(state: State, before: State): boolean {
  return (
    seenParts.some((part) => state[part] !== before[part]) || (!state.playing && state.position !== before.position)
  );
}

/** Whether going back should lead from one state to the other: another surface, other lanes or another scenario. */
export function isElsewhere(
  { race, scenario }: Pick<State, "race" | "scenario">,
  before: Pick<State, "race" | "scenario">,
): boolean {
  if (race === before.race && scenario === before.scenario) return false;
  return scenario !== before.scenario || placeOf(race) !== placeOf(before.race);
}

/** What a race is about. A formula stays the same place while it is typed. */
function placeOf({ surface, lanes }: Race): string {
  const lanesThere = lanes.map(({ id, optimizer }) => JSON.stringify([id, optimizer])).sort();
  return JSON.stringify([placeOfSurface(surface), lanesThere]);
}

function placeOfSurface(surface: SurfaceChoice): string {
  if (isTyped(surface)) return "";
  return isNamed(surface) ? surface.id : JSON.stringify(surface);
}
