import type { DataChoice, TrainRun } from "./trainRun.js";

/** What of a run has nothing to do with its data: lanes and the way of training. */
export const withoutData = ({ version, testShare, sampling, l2, epochs, seed, stop, lanes }: TrainRun) => ({
  ...{ version, testShare, sampling, l2, epochs, seed, stop, lanes },
});

/** Other data, with the network and the target that suit them; lanes and the way of training stay. */
export const chooseData = (dataset: DataChoice) => (run: TrainRun) => ({ ...withoutData(run), dataset });
