/** How strongly the surface is curved where the lanes start: what plain rates must not be too large for. */
import { largestCurvature } from "../race/curvature.js";
import { isPoint } from "../race/race.js";
import type { State } from "./state.js";

/** NaN where several marbles start in several places, and where no curvature says anything. */
export function curvatureAtStart({ race: { start }, run: { surface } }: Pick<State, "race" | "run">): number {
  if (!isPoint(start) || surface.stepped) return Number.NaN;
  return largestCurvature(surface, start);
}
