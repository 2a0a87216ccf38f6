/** What the page looks into: the first marble of a lane, at the step that is played. */
import type { Optimizer } from "../../core/optimizer.js";
import { registry } from "../../index.js";
import { type Internals, marbleInternals } from "../../race/internals.js";
import type { RaceLane } from "../../race/race.js";
import { isRecorded } from "../run.js";
import { selectedLane } from "../selectedLane.js";
import type { State } from "../store.js";

export interface Inspection {
  /** Where in the race the lane is. */
  readonly lane: number;
  readonly optimizer: Optimizer;
  /** Updates made. */
  readonly step: number;
  /** Marbles of the lane. */
  readonly marbles: number;
  readonly internals: Internals;
}

/** Looks into the states of the page; what is asked for again is not computed again. */
export function createInspection(): (state: State) => Inspection {
  let inspected: State["run"] | undefined;
  let edits: State["run"]["edits"] | undefined;
  let last: Inspection | undefined;
  return (state) => {
    const { race, run } = state;
    if (run !== inspected || run.edits !== edits) {
      [inspected, edits] = [run, run.edits];
      last = undefined;
    }
    const lane = selectedLane(state);
    // A swarm is where it is shown. Of a recorded race the tracks are shown, so its engine may be moved to the step.
    const step = isRecorded(run) ? Math.floor(state.position) : run.step;
    if (last?.lane === lane && last.step === step) return last;
    run.seek(step);
    const { id, optimizer } = race.lanes[lane] as RaceLane;
    const marbles = run.lanes[lane]?.layout.count ?? 1;
    const internals = marbleInternals(run, id);
    last = { lane, step, marbles, optimizer: registry.optimizers.get(optimizer) as Optimizer, internals };
    return last;
  };
}
