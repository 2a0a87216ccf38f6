/** Which lanes' ids a link has to name. */
import { freeId } from "../race/parseLane.js";
import type { RaceLane } from "../race/race.js";

/** The ids that a reader would not give by itself, as it does: the optimizer's id, made unique. */
export function idsToName(lanes: readonly RaceLane[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (;;) {
    const implied = impliedIds(lanes, named);
    const other = lanes.find(({ id }, i) => id !== implied[i]);
    if (!other) return named;
    named.add(other.id);
  }
}

function impliedIds(lanes: readonly RaceLane[], named: ReadonlySet<string>): string[] {
  const taken = new Set(named);
  return lanes.map(({ id, optimizer }) => {
    const given = named.has(id) ? id : freeId(optimizer, taken);
    taken.add(given);
    return given;
  });
}
