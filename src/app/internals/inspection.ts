/** What the page looks into: the first marble of a lane, at the step that is played. */
import type { Optimizer } from "../../core/optimizer.js";
import { registry } from "../../index.js";
import { createInspector, type Inspector, type Internals, marbleInternals } from "../../race/internals.js";
import type { RaceLane } from "../../race/race.js";
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

/**
 * Looks into the states of the page. What is asked for again is not computed again, and a race has one inspector, made
 * when it is first looked into. A swarm is run as it is shown, so it is looked into where it is.
 */
export function createInspection(): (state: State) => Inspection {
  let inspector: Inspector | undefined;
  let inspected: State["run"] | undefined;
  let edits: State["run"]["edits"] | undefined;
  let last: Inspection | undefined;
  return (state) => {
    const { race, run } = state;
    if (run !== inspected || run.edits !== edits) {
      [inspected, edits] = [run, run.edits];
      [inspector, last] = [undefined, undefined];
    }
    const [lane, step] = [selectedLane(state), Math.floor(state.position)];
    if (last?.lane === lane && last.step === step) return last;
    const { id, optimizer } = race.lanes[lane] as RaceLane;
    const look = () => {
      if (run.lanes.every(({ track }) => track)) {
        inspector ??= createInspector({ ...race, edits: run.edits }, registry);
        return inspector.at(step, id);
      }
      run.seek(step);
      return marbleInternals(run, id);
    };
    const marbles = run.lanes[lane]?.layout.count ?? 1;
    last = { lane, step, marbles, optimizer: registry.optimizers.get(optimizer) as Optimizer, internals: look() };
    return last;
  };
}
