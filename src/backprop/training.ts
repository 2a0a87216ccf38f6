/** Many epochs in a row, one at a time, so that a page can show how far they are and end them. */
import type { Model } from "./model.js";
import type { State } from "./state.js";
import { Stopping, type StopReason, type StopRules } from "./stopping.js";
import { advanceEpochs, type Settings, type Way } from "./update.js";

export interface Progress {
  readonly epoch: number;
  readonly state: State;
  readonly before: State;
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
  let state = from;
  for (let epoch = 1; ; epoch++) {
    const before = state;
    state = advanceEpochs(model, way, settings, before, 1);
    const loss = model.loss(state.theta);
    const stopped = stopping.judge(epoch, loss, clock());
    yield { epoch, state, before, loss, meanSquare: model.meanSquare(state.theta), stopped };
    if (stopped) return;
  }
}
