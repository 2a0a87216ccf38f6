/** What a training run shows while it runs. */
import type { Samples } from "../core/dataset.js";
import type { Lane } from "../engine/lane.js";
import type { Perceptron } from "../network/perceptron.js";
import type { Edit } from "../race/race.js";
import type { Standardization } from "./standardize.js";
import type { TrainRun } from "./trainRun.js";

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
}

/** One number per evaluation of the whole sets, of which `count` are made. Arrays may be longer. */
export interface Evaluations {
  readonly count: number;
  readonly step: Float64Array;
  readonly trainLoss: Float64Array;
  readonly testLoss: Float64Array;
  /** The share of right answers; of a regression the root of the mean squared error in the data's own units. */
  readonly trainScore: Float64Array;
  readonly testScore: Float64Array;
}

/** One number per step, of which `count` are recorded: entry k is of the iterate after k updates. Arrays may be longer. */
export interface Steps {
  readonly count: number;
  /** The loss of the batch that update k + 1 takes. */
  readonly batchLoss: Float64Array;
  readonly gradientNorm: Float64Array;
  /** How far update k moved the weights; of the start 0. */
  readonly updateNorm: Float64Array;
}

export type StopReason = "target" | "patience" | "diverged";

export interface TrainLane {
  readonly id: string;
  /** Its weights, gradient and optimizer memory, live. */
  readonly lane: Lane;
  readonly steps: Steps;
  readonly evaluations: Evaluations;
  /** Steps at which the training loss was first seen at the target, or the loss was no number any more; -1: not so far. */
  readonly arrivedAt: number;
  readonly divergedAt: number;
  /** Where the lane stopped, and why; its weights stay as they are from there on. */
  readonly stopped: { readonly at: number; readonly why: StopReason } | undefined;
  /** The evaluation with the best monitored loss so far. */
  readonly best: { readonly at: number; readonly value: number };
}

/** A training run that can be advanced, sought in and changed, in any portions: what it holds at a step stays the same. */
export interface Trainer {
  readonly run: TrainRun;
  readonly problem: Problem;
  readonly step: number;
  readonly lanes: readonly TrainLane[];
  /** The run file's edits and those made since, in the order of their steps. */
  readonly edits: readonly Edit[];
  /** Whether every lane has stopped or the run is at its end. */
  readonly ended: boolean;
  advance(steps: number): void;
  seek(step: number): void;
  /** Changes a lane's hyperparameters from the current step on. */
  edit(edit: Omit<Edit, "at">): void;
}
