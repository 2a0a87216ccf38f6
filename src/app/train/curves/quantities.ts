/** What a chart can show of each lane. */
import type { LaneRecord } from "../records.js";

export const quantities = ["trainLoss", "testLoss", "trainScore", "testScore", "gradientNorm", "updateNorm"] as const;
export type Quantity = (typeof quantities)[number];

/** Values and the steps they are of; `step` is undefined where entry k is of step k. Arrays may be longer. */
export interface Series {
  readonly count: number;
  readonly step: Float64Array | undefined;
  readonly value: Float64Array;
}

export function seriesOf({ steps, evaluations }: LaneRecord, quantity: Quantity | "batchLoss"): Series {
  if (quantity === "batchLoss" || quantity === "gradientNorm" || quantity === "updateNorm")
    return { count: steps.count, step: undefined, value: steps.arrays[quantity] };
  return { count: evaluations.count, step: evaluations.arrays.step, value: evaluations.arrays[quantity] };
}

/** Whether the quantity is the share of right answers, which has ends of its own and no logarithm worth seeing. */
export const isShare = (quantity: Quantity, task: "classification" | "regression"): boolean =>
  task === "classification" && (quantity === "trainScore" || quantity === "testScore");
