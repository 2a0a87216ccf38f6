import type { FolderApi } from "tweakpane";
import type { TrainRun } from "../../../train/trainRun.js";

/** A folder of the panel that follows the run. */
export interface TrainSection {
  readonly folder: FolderApi;
  show(run: TrainRun): void;
}
