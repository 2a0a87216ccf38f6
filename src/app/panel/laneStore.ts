/** What the lanes' folder follows: the race page's store is one, and so is what a training run is shown by. */
import type { Race } from "../../race/race.js";

/** Lanes with what changes them on the way, and how many steps there are. */
export type LanedRace = Pick<Race, "lanes" | "edits" | "steps">;

export interface LaneState {
  readonly race: LanedRace;
  readonly position: number;
  readonly recording: boolean;
  /** The lane pointed at, by id. */
  readonly highlighted: string | undefined;
}

export interface LaneStore {
  getState(): LaneState;
  setState(change: { readonly recording: boolean }): void;
}
