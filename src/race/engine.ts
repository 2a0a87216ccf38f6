/** What every engine is, whether it runs a race or a training run. */
import type { Reals } from "../core/layout.js";
import type { Status } from "../engine/lane.js";
import type { Edit } from "./race.js";

/** A lane as it is at the engine's step. Its arrays are live views. */
export interface LaneView {
  readonly id: string;
  /** The current iterate, coordinate-major. */
  readonly theta: Float64Array;
  /** The gradient there, as the next update will use it. */
  readonly gradient: Float64Array;
  /** The loss of each problem there. */
  readonly value: Reals;
  readonly status: Status;
}

export interface Engine {
  /** How many updates were made. */
  readonly step: number;
  readonly lanes: readonly LaneView[];
  /** Makes so many updates more.
   *  @throws RangeError if `steps` is not a whole number, 0 or more */
  advance(steps: number): void;
  /** Goes to a step: the same numbers as advancing there from the start, bit for bit.
   *  @throws RangeError if `step` is not a whole number, 0 or more */
  seek(step: number): void;
  /** Changes hyperparameters of a lane from the current step on, and remembers it as an edit.
   *  @throws RangeError with every issue if the lane or a value is not valid */
  edit(edit: Omit<Edit, "at">): void;
}
