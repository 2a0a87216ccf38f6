import type { DataChoice, TrainRun } from "../../../train/trainRun.js";

/** Other data, with the network and the target that suit them; lanes and the way of training stay. */
export const chooseData =
  (dataset: DataChoice) =>
  ({ version, testShare, sampling, l2, epochs, seed, stop, lanes }: TrainRun) => ({
    ...{ version, testShare, sampling, l2, epochs, seed, stop, lanes },
    dataset,
  });
