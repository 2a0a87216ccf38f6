import type { TrainChange } from "./trainChange.js";

/** Other data, with the network and the target that suit them; lanes and the way of training stay. */
export const chooseDataset =
  (id: string): TrainChange =>
  ({ network: _, target: __, standardize: ___, evaluateEvery: ____, ...run }) => ({ ...run, dataset: { id }, edits: [] });
