/** Tunes in slices between frames, so that the page stays free, tells how far it is and can be stopped. */
import { registry } from "../../index.js";
import type { Race } from "../../race/race.js";
import { type Tuning, tunedRates } from "../../race/tune.js";

export interface TuningRun {
  /** Stops it; nothing is told any more. */
  cancel(): void;
}

export interface TuningListener {
  readonly progress: (share: number) => void;
  readonly done: (tuning: Tuning) => void;
}

/** Milliseconds of work in a row. */
const slice = 8;

export function runTuning(race: Race, { progress, done }: TuningListener): TuningRun {
  const work = tunedRates(race, registry);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const end = performance.now() + slice;
    let share = 0;
    while (performance.now() < end) {
      const next = work.next();
      if (next.done) return done(next.value);
      share = next.value;
    }
    progress(share);
    timer = setTimeout(go);
  };
  timer = setTimeout(go);
  return { cancel: () => clearTimeout(timer) };
}
