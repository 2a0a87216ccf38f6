/** What the lanes' folder follows: the race page's store is one, and so is what a training run is shown by. */

import type { Optimizer } from "../../core/optimizer.js";
import type { Race } from "../../race/race.js";
import type { Colours } from "../../render/identity.js";

/** Lanes with what changes them on the way, and how many steps there are. */
export type LanedRace = Pick<Race, "lanes" | "edits" | "steps">;

export interface LaneState {
  readonly race: LanedRace;
  readonly position: number;
  readonly recording: boolean;
  /** The lane pointed at, by id. */
  readonly highlighted: string | undefined;
  /** What lanes were given in the place of their optimizers' colours. */
  readonly colours: Colours;
}

export interface LaneStore {
  getState(): LaneState;
  setState(change: { readonly recording: boolean }): void;
  /** Gives a lane a colour, or its optimizer's again; missing where lanes have no colours of their own. */
  setColour?(lane: string, colour: string | undefined): void;
  /** The largest curvature where the lanes start, NaN where there is no such place; missing where nobody can tell. */
  curvature?(): number;
  /** Whether the surface is made of steps, so that there is no gradient; missing where there always is one. */
  isStepped?(): boolean;
  /** Which optimizers lanes may have; any, where it is missing. */
  takes?(optimizer: Optimizer): boolean;
}
