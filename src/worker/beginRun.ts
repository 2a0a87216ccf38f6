/**
 * Running races for whoever shows them. A race whose lanes keep tracks is run to its end where that takes a frame or two; of a
 * longer one only the beginning, and the rest in the background. A swarm keeps no tracks and is run as it is shown,
 * in the background where that is far.
 */
import type { Registry } from "../core/registry.js";
import { createRace, type RaceEngine } from "../race/createRace.js";
import type { Race } from "../race/race.js";
import { updateWork } from "../race/updateWork.js";
import { costOf } from "./evaluationTime.js";

/** Marbles times steps that are always run at once: a few milliseconds. */
const always = 25_000;
/** Milliseconds that more may take at once: a slider's change to ten lanes of 2,000 steps takes 5. */
const atOnce = 24;
/** Milliseconds a frame that a swarm is run towards where it is wanted. */
const perFrame = 10;
/** Marbles times steps between two looks at the clock. */
const glance = 2500;

/** Marbles times steps that a swarm is at most run from frame to frame: about half a second. */
const far = 2e7;

export interface Begun {
  readonly run: RaceEngine;
  /** The steps that the run's tracks hold; all of them for a swarm, which can be run to any. */
  readonly computed: number;
}

export const isRecorded = ({ lanes }: RaceEngine): boolean => lanes.every(({ track }) => track);

/** A run of a race, as far as it can be computed at once. */
export function beginRun(race: Race, registry: Registry): Begun {
  const run = createRace(race, registry);
  if (!isRecorded(run)) return { run, computed: race.steps };
  const most = stepsWithin(run, always);
  if (race.steps <= most) run.advance(race.steps);
  else runTowards(run, race.steps, atOnce);
  return { run, computed: run.step };
}

export interface Reached {
  readonly position: number;
  /** Where it is to be shown as soon as that is computed; undefined: it is shown there. */
  readonly goal: number | undefined;
}

/** How near to a wanted position a run can be shown now. A swarm is run towards it, for part of a frame. */
export function reach({ run, computed }: Begun, wanted: number): Reached {
  if (isRecorded(run)) {
    return wanted <= computed ? { position: wanted, goal: undefined } : { position: computed, goal: wanted };
  }
  const there = runTowards(run, Math.floor(wanted), perFrame);
  return there ? { position: wanted, goal: undefined } : { position: run.step, goal: wanted };
}

/** Whether the step is reached within so many milliseconds. */
function runTowards(run: RaceEngine, step: number, milliseconds: number): boolean {
  const end = performance.now() + milliseconds;
  const most = Math.max(1, stepsWithin(run, glance));
  for (;;) {
    if (run.approach(step, most)) return true;
    if (performance.now() >= end) return false;
  }
}

/** Whether a swarm has so far to go to its goal that it is run there in the background and not from frame to frame. */
export const isFar = ({ run, goal }: { readonly run: RaceEngine; readonly goal: number | undefined }): boolean =>
  goal !== undefined && !isRecorded(run) && Math.floor(goal) - run.step > stepsWithin(run, far);

/** A step of a marble on a slow surface counts as many, and so does one that asks a lot. */
const stepsWithin = ({ lanes, surface }: RaceEngine, work: number) =>
  Math.floor(
    work /
      costOf(surface) /
      lanes.reduce((sum, { layout, optimizer }) => sum + layout.count * updateWork(optimizer), 0),
  );
