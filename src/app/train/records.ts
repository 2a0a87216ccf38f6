/** What a session has told of each lane, put together: its curves so far and its newest numbers. */
import type { LaneSnapshot, TrainSnapshot } from "../../train/messages.js";
import { Columns } from "./columns.js";

export const stepColumns = ["batchLoss", "gradientNorm", "updateNorm"] as const;
export const evaluationColumns = ["step", "trainLoss", "testLoss", "trainScore", "testScore"] as const;

export interface LaneRecord extends Omit<LaneSnapshot, "steps" | "evaluations"> {
  /** Entry k is of the iterate after k updates. */
  readonly steps: Columns<(typeof stepColumns)[number]>;
  readonly evaluations: Columns<(typeof evaluationColumns)[number]>;
}

/** @param before the records of the same run, whose columns go on; none where it has just been opened */
export function updateRecords(before: readonly LaneRecord[], { lanes }: TrainSnapshot): LaneRecord[] {
  return lanes.map((lane) => {
    const known = before.find(({ id }) => id === lane.id);
    const steps = known?.steps ?? new Columns(stepColumns);
    const evaluations = known?.evaluations ?? new Columns(evaluationColumns);
    steps.take(lane.steps);
    evaluations.take(lane.evaluations);
    const picture = lane.picture ?? known?.picture;
    return { ...lane, steps, evaluations, ...(picture && { picture }) };
  });
}
