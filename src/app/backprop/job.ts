/** Training in turns of a few milliseconds, so that it can be watched and ended at any time. */
import type { DoneStep } from "../../backprop/done.js";

/** Milliseconds of work in a row, and between two times that something is told: to draw takes longer than to train. */
const turn = 10;
const pause = 100;

export interface RunningJob {
  /** Ends it where it is. */
  cancel(): void;
}

/**
 * @param tell told all epochs since it was told last
 * @param finish told when it is over, or was cancelled
 */
export function runJob(
  steps: Generator<DoneStep, void, void>,
  tell: (steps: readonly DoneStep[]) => void,
  finish: () => void,
): RunningJob {
  let timer = 0;
  let told: DoneStep[] = [];
  let last = performance.now();
  const tellAll = () => {
    tell(told);
    told = [];
    last = performance.now();
  };
  const go = () => {
    const end = performance.now() + turn;
    let isOver = false;
    while (!isOver && performance.now() < end) {
      const next = steps.next();
      isOver = next.done === true;
      if (!next.done) told.push(next.value);
    }
    if (isOver || performance.now() >= last + pause) tellAll();
    if (isOver) finish();
    else timer = window.setTimeout(go);
  };
  go();
  return {
    cancel: () => {
      clearTimeout(timer);
      tellAll();
      finish();
    },
  };
}
