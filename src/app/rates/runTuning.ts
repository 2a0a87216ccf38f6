/** Tunes in slices between frames, so that the page stays free, tells how far it is and can be stopped. */
import { registry } from "../../index.js";
import type { Race } from "../../race/race.js";
import { ratesPerLane } from "../../race/rates.js";
import { createSurface } from "../../race/surface.js";
import type { Tuning } from "../../race/tune.js";
import { costOf, evaluationTime } from "../../worker/evaluationTime.js";

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
/** Steps of all marbles on a formula between two looks at the clock; fewer on a slow surface. */
const pieceWork = 2500;
/** Milliseconds that it may take where nobody has asked for it. */
const unasked = 5000;

/** Whether a race is tuned quickly enough for that to be done unasked. */
export function isQuicklyTuned(race: Race): boolean {
  const trials = ratesPerLane * race.lanes.length;
  return trials * race.steps * evaluationTime(createSurface(race.surface, registry)) <= unasked;
}

export function runTuning(race: Race, { progress, done }: TuningListener): TuningRun {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = true;
  const go = (work: Generator<number, Tuning>) => {
    const end = performance.now() + slice;
    let share = 0;
    while (performance.now() < end) {
      const next = work.next();
      if (next.done) return done(next.value);
      share = next.value;
    }
    progress(share);
    timer = setTimeout(go, 0, work);
  };
  begin(race).then((work) => isWanted && go(work));
  return {
    cancel: () => {
      isWanted = false;
      clearTimeout(timer);
    },
  };
}

/** What tuning takes is fetched when it is wanted. */
async function begin(race: Race): Promise<Generator<number, Tuning>> {
  const { tunedRates } = await import("../../race/tune.js");
  return tunedRates(race, registry, undefined, pieceWork / costOf(createSurface(race.surface, registry)));
}
