/** What the session is to look at closely, for the pictures that are shown. */
import type { Watch } from "../../train/messages.js";
import { pictureOf } from "./multiples/kinds.js";
import { closeLane, type TrainState } from "./store.js";

/** Points along each side of a map. */
export const mapSize = 50;

export function watchOf(state: TrainState): Watch {
  const { problem, run } = state;
  if (!problem) return { lanes: [] };
  const kind = pictureOf(state.picture, problem);
  const lanes = run.lanes.map(({ id }) => id).filter((id) => !state.hidden.includes(id));
  if (kind === "units")
    return { lanes: [run.lanes[closeLane(state)]?.id ?? ""], maps: { size: mapSize, hidden: true } };
  if (kind === "plane") return { lanes, maps: { size: mapSize, hidden: false } };
  return { lanes, predictions: true };
}
