/** Computes races that are too long to be run at once, in the background; what does it is loaded when it is needed. */
import { onDemand } from "../onDemand.js";
import { isRecorded } from "../run.js";
import { actions, type State, type Store } from "../store.js";

/** Milliseconds for which a race has to stay as it is: while a slider is dragged no worker is started. */
const patience = 120;
/** Milliseconds between two looks of the page at what has been computed. */
const pause = 50;

/** @param map where the notice of long work is shown */
export function keepComputing(map: HTMLElement, store: Store): void {
  let cancel: (() => void) | undefined;
  let noticed = false;
  const notice = async () => {
    const loaded = await onDemand(() => import("./notice.js"));
    loaded?.mountNotice(map, store);
    noticed = loaded !== undefined;
  };
  const follow = (state: State, before?: State) => {
    if (!noticed && (state.computed < state.race.steps || state.goal !== undefined)) {
      noticed = true;
      notice();
    }
    const to = destination(state);
    if (state.run === before?.run && to === destination(before)) return;
    cancel?.();
    cancel = to === undefined ? undefined : computeSoon(state, to, store);
  };
  follow(store.getState());
  store.subscribe(follow);
}

/** The step that is to be computed in the background. */
function destination({ race, run, computed, stopped, goal }: State): number | undefined {
  if (isRecorded(run)) return computed < race.steps && !stopped ? race.steps : undefined;
  return goal === undefined ? undefined : Math.floor(goal);
}

/** @returns what cancels it */
function computeSoon({ race, run }: State, to: number, store: Store): () => void {
  let isCancelled = false;
  let stop = () => {};
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = (step: number) => {
    const now = performance.now();
    if (step < to && now - toldAt < pause) return;
    toldAt = now;
    actions.compute(store, step);
  };
  const timer = setTimeout(async () => {
    const loaded = await onDemand(() => import("../../worker/computeRace.js"));
    if (isCancelled) return;
    if (loaded) stop = loaded.computeRace({ race, run, to }, tell).cancel;
    // As if somebody had stopped it: it can be asked to go on.
    else actions.stop(store);
  }, patience);
  return () => {
    isCancelled = true;
    clearTimeout(timer);
    stop();
  };
}
