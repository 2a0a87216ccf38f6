/** What a training run shows while it runs. */
import type { Samples } from "../core/dataset.js";
import type { Lane } from "../engine/lane.js";
import type { Perceptron } from "../network/perceptron.js";
import type { Engine, LaneView } from "../race/engine.js";
import type { Edit } from "../race/race.js";
import type { Standardization } from "./standardize.js";
import type { TrainRun } from "./trainRun.js";
import type { WeightTrack } from "./weightTrack.js";

/** What all lanes are trained on, as the network sees it. */
export interface Problem {
  readonly task: "classification" | "regression";
  readonly inputs: readonly string[];
  /** Names of the classes, or of the outputs. */
  readonly targets: readonly string[];
  readonly train: Samples;
  readonly test: Samples;
  /** What turns the network's numbers back into the data's own units. */
  readonly units: { readonly inputs: Standardization; readonly targets: Standardization };
  readonly network: Perceptron;
  /** The weights that every lane begins with. */
  readonly initial: Float64Array;
  readonly stepsPerEpoch: number;
  readonly totalSteps: number;
  /** Steps between two evaluations of the whole sets; the start and the last step are evaluated as well. */
  readonly evaluateEvery: number;
}

/**
 * One number per evaluation of the whole sets, of which `count` are made, some of them past the current step if a run was
 * sought back in. Losses are means over samples, whatever those of batches are. Arrays may be longer.
 */
export interface Evaluations {
  readonly count: number;
  readonly step: Float64Array;
  readonly trainLoss: Float64Array;
  readonly testLoss: Float64Array;
  /** The share of right answers; of a regression the root of the mean squared error in the data's own units. */
  readonly trainScore: Float64Array;
  readonly testScore: Float64Array;
}

/**
 * One number per step, of which `count` are recorded, some of them past the current step if a run was sought back in:
 * entry k is of the iterate after k updates. Arrays may be longer.
 */
export interface Steps {
  readonly count: number;
  /** The loss of the batch that update k + 1 takes. */
  readonly batchLoss: Float64Array;
  readonly gradientNorm: Float64Array;
  /** How far update k moved the weights; of the start 0. */
  readonly updateNorm: Float64Array;
}

export type StopReason = "target" | "patience" | "diverged";

/** A lane, its value the loss of the batch that the next update takes; what became of it is told as of the trainer's step. */
export interface TrainLane extends LaneView {
  /** Its weights, gradient and optimizer memory, live. */
  readonly lane: Lane;
  readonly steps: Steps;
  readonly evaluations: Evaluations;
  /** Its weights at a few steps, some of them past the current one if the run was sought back in. */
  readonly track: WeightTrack;
  /** The first evaluation with the training loss at the target; -1: not so far. */
  readonly arrivedAt: number;
  /** The first step with a loss, or an update of a length, that is no finite number; -1: not so far. */
  readonly divergedAt: number;
  /** Where the lane stopped, and why; its weights stay as they are from there on. */
  readonly stopped: { readonly at: number; readonly why: StopReason } | undefined;
  /** The evaluation with the lowest monitored loss; nothing while there was no finite one. */
  readonly best: { readonly at: number; readonly value: number } | undefined;
  /** What the update that led to the current step began with; nothing at the start and after the lane stopped. */
  readonly before: { readonly theta: Float64Array; readonly gradient: Float64Array } | undefined;
}

/** A training run that can be advanced, sought in and changed, in any portions: what it holds at a step stays the same. */
export interface Trainer extends Engine {
  readonly run: TrainRun;
  readonly problem: Problem;
  /** How many updates were made; no more than until every lane has stopped or the run is at its end. */
  readonly step: number;
  readonly lanes: readonly TrainLane[];
  /** The run file's edits and those made since, in the order of their steps. */
  readonly edits: readonly Edit[];
  /** Whether every lane has stopped or the run is at its end. */
  readonly ended: boolean;
  /** Makes so many updates more, but no more than there are.
   *  @throws RangeError if `steps` is not a whole number, 0 or more */
  advance(steps: number): void;
  /** Goes to a step, or where the run has ended before it: the same numbers as advancing there, bit for bit.
   *  @throws RangeError if `step` is not a whole number, 0 or more */
  seek(step: number): void;
  /**
   * What a lane's training gives, a copy: its weights; where it diverged, the last before that; where it stopped for lack
   * of patience and the run wants the best restored, those of its best evaluation.
   */
  result(lane: TrainLane): { readonly step: number; readonly theta: Float64Array };
}
