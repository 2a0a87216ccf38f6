/** A run as it went, for a file: all that is needed to run it again and to compare. */

import { evaluatedUntil, type TableRow, tableOf } from "./table.js";
import type { StopReason, Trainer, TrainLane } from "./trainer.js";
import type { TrainRun } from "./trainRun.js";
import { weightsHash } from "./weightsHash.js";

export interface RunRecord {
  readonly version: 1;
  /** The run file, with the edits that were made. */
  readonly run: TrainRun;
  /** Of the weights that every lane began with. */
  readonly initialHash: string;
  readonly step: number;
  readonly stepsPerEpoch: number;
  readonly lanes: readonly LaneResult[];
}

export interface LaneResult extends Omit<TableRow, "id"> {
  readonly id: string;
  readonly status: "running" | StopReason;
  /** A number for each step from the start on. */
  readonly steps: Readonly<Record<"batchLoss" | "gradientNorm" | "updateNorm", readonly number[]>>;
  /** A number for each evaluation. */
  readonly evaluations: Readonly<
    Record<"step" | "trainLoss" | "testLoss" | "trainScore" | "testScore", readonly number[]>
  >;
  /** The weights that training gave, their hash, and the step they are of. */
  readonly result: { readonly step: number; readonly hash: string; readonly theta: readonly number[] };
}

/** The record as of the trainer's step. */
export function runRecord(trainer: Trainer): RunRecord {
  const { run, problem, step, lanes, edits } = trainer;
  const rows = tableOf(trainer);
  return {
    version: 1,
    run: { ...run, edits },
    initialHash: weightsHash(problem.initial),
    step,
    stepsPerEpoch: problem.stepsPerEpoch,
    lanes: lanes.map((lane, l) => {
      const { step: at, theta } = trainer.result(lane);
      const status = lane.stopped?.why ?? "running";
      return {
        ...rows[l],
        status,
        ...curvesOf(lane, step),
        result: { step: at, hash: weightsHash(theta), theta: Array.from(theta) },
      };
    }),
  };
}

function curvesOf(lane: TrainLane, until: number): Pick<LaneResult, "steps" | "evaluations"> {
  const { batchLoss, gradientNorm, updateNorm, count } = lane.steps;
  const { step, trainLoss, testLoss, trainScore, testScore } = lane.evaluations;
  const made = (values: Float64Array) => Array.from(values.subarray(0, Math.min(count, until + 1)));
  const evaluated = (values: Float64Array) => Array.from(values.subarray(0, evaluatedUntil(lane, until)));
  return {
    steps: { batchLoss: made(batchLoss), gradientNorm: made(gradientNorm), updateNorm: made(updateNorm) },
    evaluations: {
      step: evaluated(step),
      trainLoss: evaluated(trainLoss),
      testLoss: evaluated(testLoss),
      trainScore: evaluated(trainScore),
      testScore: evaluated(testScore),
    },
  };
}

/** The record as JSON; what there is not is null, as numbers are that are not finite. */
export const runJson = (trainer: Trainer): string =>
  JSON.stringify(runRecord(trainer), (_, value: unknown) => (value === undefined ? null : value));
