/** Training in turns of a few milliseconds, so that it can be watched and ended at any time. */
import type { DoneStep } from "../../backprop/done.js";

/** Milliseconds of work in a row. */
const turn = 10;

export interface RunningJob {
  /** Ends it where it is. */
  cancel(): void;
}

/**
 * @param tell told every epoch of a turn at its end
 * @param finish told when it is over, or was cancelled
 */
export function runJob(
  steps: Generator<DoneStep, void, void>,
  tell: (steps: readonly DoneStep[]) => void,
  finish: () => void,
): RunningJob {
  let timer = 0;
  const go = () => {
    const end = performance.now() + turn;
    const told: DoneStep[] = [];
    let isOver = false;
    while (!isOver && performance.now() < end) {
      const next = steps.next();
      isOver = next.done === true;
      if (!next.done) told.push(next.value);
    }
    tell(told);
    if (isOver) finish();
    else timer = window.setTimeout(go);
  };
  go();
  return {
    cancel: () => {
      clearTimeout(timer);
      finish();
    },
  };
}
