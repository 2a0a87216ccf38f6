/** Applies what a user changes to the run: checked like anybody's run file, once per frame. */
import type { Issue } from "../../../core/issue.js";
import { registry } from "../../../index.js";
import { parseTrainRun } from "../../../train/parseTrainRun.js";
import type { TrainRun } from "../../../train/trainRun.js";
import type { Changing } from "../../panel/fieldGroup.js";
import type { Desk } from "../desk.js";
import type { TrainChange } from "./trainChange.js";

/** The run after all changes that give a valid run, and what was wrong with the others. */
export function applyTrainChanges(run: TrainRun, changes: readonly TrainChange[]) {
  const issues: Issue[] = [];
  for (const change of changes) {
    const result = parseTrainRun(change(run), registry);
    if (result.ok) run = result.value;
    else issues.push(...result.issues);
  }
  return { run, issues };
}

/** @param onApplied told after each frame's changes what was wrong with them: nothing, as a rule */
export function createTrainEditor(desk: Desk, onApplied: (issues: readonly Issue[]) => void): Changing<TrainChange> {
  let waiting: TrainChange[] = [];
  let frame: number | undefined;
  const apply = () => {
    const before = desk.store.getState().run;
    const { run, issues } = applyTrainChanges(before, waiting);
    waiting = [];
    frame = undefined;
    if (run !== before) desk.change(run);
    onApplied(issues);
  };
  return {
    change(change) {
      waiting.push(change);
      frame ??= requestAnimationFrame(apply);
    },
  };
}
