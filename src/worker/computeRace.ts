/** Runs a race to a step without holding up the thread that asks: in a worker, or in slices where there is none. */
import type { RaceEngine } from "../race/createRace.js";
import type { Race } from "../race/race.js";
import { addPiece, type Piece, workOf } from "./pieces.js";
import type { Order } from "./raceWorker.js";

export interface Computation {
  /** Stops it; nothing is told any more. What is computed stays. */
  cancel(): void;
}

/** What is to be computed. */
export interface Task {
  readonly race: Race;
  /** A run of the race. Meanwhile it may be sought in, as far as its tracks go. */
  readonly run: RaceEngine;
  readonly to: number;
}

/** Told after every part the step that the run has come to. */
export type Progress = (step: number) => void;

/** Milliseconds of work in a row, where it is done in slices. */
const slice = 8;
/** Marbles times steps between two looks at the clock. */
const glance = 2000;

/** Goes on with a run from where its tracks end; from where it stands, if it keeps none. */
export function computeRace(task: Task, progress: Progress): Computation {
  const worker = startWorker();
  return worker ? computeInWorker(worker, task, progress) : computeInSlices(task, progress);
}

/** Nothing where workers are missing or forbidden. */
function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(new URL("./raceWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

function computeInWorker(worker: Worker, task: Task, progress: Progress): Computation {
  const { race, run, to } = task;
  let fallback: Computation | undefined;
  worker.addEventListener("message", ({ data }: MessageEvent<Piece>) => {
    addPiece(run, data);
    if (data.snapshot.step === to) worker.terminate();
    progress(data.snapshot.step);
  });
  // A policy may forbid a worker only after it was made.
  worker.addEventListener("error", () => {
    worker.terminate();
    fallback ??= computeInSlices(task, progress);
  });
  run.seek(comeTo(run));
  worker.postMessage({ race, from: run.snapshot(), to } satisfies Order);
  return {
    cancel() {
      worker.terminate();
      fallback?.cancel();
    },
  };
}

/** As in a worker, but on this thread, a few milliseconds at a time. */
export function computeInSlices({ run, to }: Task, progress: Progress): Computation {
  const most = Math.ceil(glance / workOf(run));
  let timer = setTimeout(go);
  function go() {
    const end = performance.now() + slice;
    run.seek(comeTo(run));
    while (!run.approach(to, most) && performance.now() < end);
    const { step } = run;
    if (step < to) timer = setTimeout(go);
    progress(step);
  }
  return { cancel: () => clearTimeout(timer) };
}

/** The step where its tracks end, or where it stands. */
const comeTo = ({ lanes, step }: RaceEngine) =>
  Math.min(...lanes.map(({ track }) => (track ? track.length - 1 : step)));
