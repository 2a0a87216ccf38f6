/** What the loss does while a network learns from batches: that of each batch, and that of all samples at the same weights. */
import type { TrainRun } from "../../training.js";
import { moonsRun, moonsSamples, moonsTrainer } from "./moonsRun.js";

export const batchSizes = ["1", "2", "4", "8", "16", "32", "64", "128", "256"] as const;
export type BatchSize = (typeof batchSizes)[number];

export const batchSteps = 400;
const learningRate = 0.3;

/** One number for each step, of the weights that its update begins with. */
export interface BatchRecord {
  readonly batchLoss: Float64Array;
  /** The loss of all samples. */
  readonly wholeLoss: Float64Array;
}

/** Long enough for the steps; what it does after them is not shown. */
export const batchRun = (size: BatchSize): TrainRun => moonsRun(changesOf(size));

function changesOf(size: BatchSize) {
  const stepsPerEpoch = moonsSamples / Number(size);
  return {
    sampling: { batchSize: Number(size) },
    epochs: Math.ceil(batchSteps / stepsPerEpoch),
    evaluateEvery: 1,
    lanes: [{ optimizer: "sgd", hyperparameters: { learningRate } }],
  };
}

/** Plain descent, from the same weights whatever the batches. */
export function recordBatches(size: BatchSize): BatchRecord {
  const trainer = moonsTrainer(changesOf(size));
  trainer.advance(batchSteps);
  const [lane] = trainer.lanes;
  if (!lane) throw new Error("the run has no lane");
  return {
    batchLoss: lane.steps.batchLoss.slice(0, batchSteps),
    wholeLoss: lane.evaluations.trainLoss.slice(0, batchSteps),
  };
}

/** In how many steps some losses rose, of how many. */
export function rises(losses: Float64Array): number {
  return losses.reduce((count, loss, k) => count + Number(k > 0 && loss > (losses[k - 1] ?? loss)), 0);
}
