import type { FolderApi } from "tweakpane";
import type { RaceEngine } from "../../race/createRace.js";
import type { Race } from "../../race/race.js";

/** A folder of the panel that follows the race. */
export interface Section {
  readonly folder: FolderApi;
  show(race: Race, run: RaceEngine): void;
}
