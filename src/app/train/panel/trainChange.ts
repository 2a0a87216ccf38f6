import type { TrainRun } from "../../../train/trainRun.js";

/** What a panel does to a run: gives a run file, still to be checked. */
export type TrainChange = (run: TrainRun) => object;
