/** What a table of lanes tells, as of the trainer's step. */
import type { StopReason, Trainer, TrainLane } from "./trainer.js";

/** An evaluation of the whole sets; see `Evaluations`. */
export interface Evaluated {
  readonly step: number;
  readonly trainLoss: number;
  readonly testLoss: number;
  readonly trainScore: number;
  readonly testScore: number;
}

export interface TableRow {
  readonly id: string;
  readonly optimizer: string;
  /** Steps and epochs to the target, and where it diverged; nothing where it did not. */
  readonly stepsToTarget: number | undefined;
  readonly epochsToTarget: number | undefined;
  readonly divergedAt: number | undefined;
  readonly stopped: { readonly at: number; readonly why: StopReason } | undefined;
  /** The evaluation with the lowest loss on the test set; without test samples nothing. */
  readonly bestTest: Evaluated | undefined;
  readonly last: Evaluated | undefined;
}

/** A row for each lane, in their order. */
export function tableOf({ lanes, step, problem }: Trainer): TableRow[] {
  return lanes.map((lane) => {
    const evaluated = evaluatedUntil(lane, step);
    const stepsToTarget = stepOf(lane.arrivedAt);
    return {
      id: lane.id,
      optimizer: lane.lane.optimizer.id,
      stepsToTarget,
      epochsToTarget: stepsToTarget === undefined ? undefined : stepsToTarget / problem.stepsPerEpoch,
      divergedAt: stepOf(lane.divergedAt),
      stopped: lane.stopped,
      bestTest: lowest(lane, evaluated),
      last: evaluated > 0 ? evaluation(lane, evaluated - 1) : undefined,
    };
  });
}

const stepOf = (step: number) => (step < 0 ? undefined : step);

/** How many evaluations a lane has up to a step. */
export function evaluatedUntil({ evaluations: { step: at, count } }: TrainLane, step: number): number {
  let evaluated = count;
  while (evaluated > 0 && at[evaluated - 1] > step) evaluated--;
  return evaluated;
}

function lowest(lane: TrainLane, count: number): Evaluated | undefined {
  const { testLoss } = lane.evaluations;
  let best = -1;
  for (let k = 0; k < count; k++) {
    if (testLoss[k] < (best < 0 ? Number.POSITIVE_INFINITY : testLoss[best])) best = k;
  }
  return best < 0 ? undefined : evaluation(lane, best);
}

const evaluation = ({ evaluations }: TrainLane, k: number): Evaluated => ({
  step: evaluations.step[k],
  trainLoss: evaluations.trainLoss[k],
  testLoss: evaluations.testLoss[k],
  trainScore: evaluations.trainScore[k],
  testScore: evaluations.testScore[k],
});
