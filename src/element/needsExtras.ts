/** Whether a race shows what few do, and for which more is fetched (`render/canvas/extras.ts`). */
import type { RaceEngine } from "../race/createRace.js";
import { marblesPerLane, type Race } from "../race/race.js";
import { isCrowd } from "../render/ballRadius.js";
import type { View } from "../share/view.js";

export function needsExtras({ lanes, start }: Race, run: RaceEngine, { tilt = 0, layers }: View): boolean {
  const hasDashes = new Set(lanes.map(({ optimizer }) => optimizer)).size < lanes.length;
  const hasCompany = run.lanes.some(({ company }) => company);
  return tilt > 0 || layers?.includes("arrows") || hasDashes || hasCompany || isCrowd(marblesPerLane(start));
}
