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
export function updateRecords(before: readonly LaneRecord[], { step, lanes }: TrainSnapshot): LaneRecord[] {
  return lanes.map((lane) => {
    const known = before.find(({ id }) => id === lane.id);
    const steps = known?.steps ?? new Columns(stepColumns);
    const evaluations = known?.evaluations ?? new Columns(evaluationColumns);
    steps.take(lane.steps);
    steps.show(step + 1);
    evaluations.take(lane.evaluations);
    evaluations.show(evaluatedUntil(evaluations, step));
    const picture = lane.picture ?? known?.picture;
    return { ...asOf(step, lane), steps, evaluations, ...(picture && { picture }) };
  });
}

/** What had become of the lane by a step: after going back, later events are still to come. */
function asOf<L extends LaneSnapshot>(step: number, lane: L): L {
  const soFar = (at: number) => (at <= step ? at : -1);
  const { arrivedAt, divergedAt, stopped } = lane;
  return {
    ...lane,
    arrivedAt: soFar(arrivedAt),
    divergedAt: soFar(divergedAt),
    stopped: stopped && stopped.at <= step ? stopped : undefined,
  };
}

function evaluatedUntil({ arrays, known }: LaneRecord["evaluations"], step: number): number {
  let count = known;
  while (count > 0 && (arrays.step[count - 1] ?? 0) > step) count--;
  return count;
}
