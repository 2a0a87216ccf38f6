import type { State } from "./store.js";

/** Where in the race the selected lane is; the first one where none is selected. */
export function selectedLane({ race, selected }: Pick<State, "race" | "selected">): number {
  return Math.max(
    0,
    race.lanes.findIndex(({ id }) => id === selected),
  );
}
