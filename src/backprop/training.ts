/** Many epochs in a row, one at a time, so that a page can show how far they are and end them. */
import type { Model } from "./model.js";
import type { State } from "./state.js";
import { Stopping, type StopReason, type StopRules } from "./stopping.js";
import { advance, epochRows, type Settings, type Task, type Way } from "./update.js";

export interface Progress {
  readonly epoch: number;
  /** The epoch's updates. */
  readonly tasks: readonly Task[];
  readonly state: State;
  readonly loss: number;
  readonly meanSquare: number;
  /** Why it was the last epoch; nothing where it was not. */
  readonly stopped: StopReason | undefined;
}

/** @param clock gives seconds since the beginning */
export function* train(
  model: Model,
  way: Way,
  settings: Settings,
  from: State,
  rules: StopRules,
  clock: () => number,
): Generator<Progress, void, void> {
  const stopping = new Stopping(rules);
  const batches = epochRows(way, model.exercise.samples.count);
  let state = from;
  for (let epoch = 1; ; epoch++) {
    const tasks: Task[] = [];
    for (const rows of batches) {
      const task = { way, rows, settings, before: state };
      tasks.push(task);
      state = advance(model, task);
    }
    const loss = model.loss(state.theta);
    const stopped = stopping.judge(epoch, loss, clock());
    yield { epoch, tasks, state, loss, meanSquare: model.meanSquare(state.theta), stopped };
    if (stopped) return;
  }
}
