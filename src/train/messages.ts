/**
 * What a page and a training session tell each other. All of it is plain data, so that the session may be on another
 * thread; typed arrays of a message are the receiver's own.
 */
import type { Samples } from "../core/dataset.js";
import type { Issue } from "../core/issue.js";
import type { Domain } from "../core/layout.js";
import type { Values } from "../core/param.js";
import type { Landscape } from "../landscape/sample.js";
import type { Edit, Race } from "../race/race.js";
import type { PlaneChoice, RunPlane } from "./runPlane.js";
import type { Evaluations, Steps, StopReason } from "./trainer.js";
import type { TrainRun } from "./trainRun.js";

/** What a session is told. Commands are carried out in their order. */
export type TrainCommand =
  /** Begins with a run file, paused at step 0; answered by `opened` or `refused`, and whatever was open is left. */
  | { readonly kind: "open"; readonly file: unknown }
  | { readonly kind: "play" }
  | { readonly kind: "pause" }
  /** How fast it plays; without a number as fast as it can. */
  | { readonly kind: "speed"; readonly stepsPerSecond?: number }
  /** So many updates more, then paused. */
  | { readonly kind: "step"; readonly steps: number }
  /** On to the end of the current epoch, then paused. */
  | { readonly kind: "epoch" }
  /** To any step, then paused. */
  | { readonly kind: "seek"; readonly step: number }
  /** Changes a lane's hyperparameters from the current step on; `refused` if they are not valid. */
  | { readonly kind: "edit"; readonly edit: Omit<Edit, "at"> }
  /** What snapshots are to show of lanes from now on; answered by a snapshot. */
  | { readonly kind: "watch"; readonly watch: Watch }
  /** A lane's weights as they are; answered by `weights`. */
  | { readonly kind: "weights"; readonly lane: string }
  /**
   * A plane through the lanes' weights as they are; answered by `plane` or `refused`, then by `planeLosses` again and
   * again as its losses are sampled. Without a choice the sampling ends.
   */
  | { readonly kind: "plane"; readonly choice?: PlaneChoice }
  /** A race on the last plane, under a name; answered by `planeRace` or `refused`. */
  | { readonly kind: "planeRace"; readonly name: string }
  /** The run as it is so far; answered by `exported`. */
  | { readonly kind: "export"; readonly format: ExportFormat }
  /** Runs it to its end with so many seeds, the run's own and the next ones; answered by `repeated` after each
   *  and `repeating` meanwhile. */
  | { readonly kind: "repeat"; readonly seeds: number }
  /** Ends a repetition before it is through. */
  | { readonly kind: "cancelRepeat" };

/** The run's record as JSON; its curves, or its table, as CSV. */
export type ExportFormat = "json" | "curves" | "table";

export interface Watch {
  /** Lanes to look at closely, by id. */
  readonly lanes: readonly string[];
  /** Of data with two inputs: outputs and hidden units over the plane, on `size` × `size` points. */
  readonly maps?: { readonly size: number; readonly hidden: boolean };
  /** Predictions of all samples, and of a classification the confusion matrices. */
  readonly predictions?: boolean;
}

/** What a session tells. */
export type TrainMessage =
  | Opened
  | { readonly kind: "refused"; readonly command: TrainCommand["kind"]; readonly issues: readonly Issue[] }
  | TrainSnapshot
  | { readonly kind: "weights"; readonly lane: string; readonly step: number; readonly theta: Float64Array }
  | { readonly kind: "plane"; readonly plane: PlaneView }
  | { readonly kind: "planeLosses"; readonly landscape: Landscape; readonly share: number }
  | { readonly kind: "planeRace"; readonly race: Race }
  | { readonly kind: "exported"; readonly format: ExportFormat; readonly text: string }
  | Repeating
  | Repeated
  /** Something that should not happen, such as data that could not be fetched. */
  | { readonly kind: "failed"; readonly message: string };

export interface Opened {
  readonly kind: "opened";
  /** The run file, with what has a default filled in; without rows of own data, which who sent them has. */
  readonly run: TrainRun;
  readonly problem: ProblemView;
}

/** What is trained on, in the data's own units. */
export interface ProblemView {
  readonly task: "classification" | "regression";
  readonly inputs: readonly string[];
  /** Names of the classes, or of the outputs. */
  readonly targets: readonly string[];
  readonly train: Samples;
  readonly test: Samples;
  /** Inputs, the widths of the hidden layers, outputs. */
  readonly sizes: readonly number[];
  readonly parameterCount: number;
  /** Eight hexadecimal digits that tell the initial weights from others. */
  readonly initialHash: string;
  readonly stepsPerEpoch: number;
  readonly totalSteps: number;
  /** Of data with two inputs: the part of the plane that maps show. */
  readonly domain: Domain | undefined;
}

export interface TrainSnapshot {
  readonly kind: "snapshot";
  readonly step: number;
  readonly state: "playing" | "paused" | "ended";
  /** Milliseconds of computing since the run was opened. */
  readonly elapsed: number;
  /** The run file's edits and those made since. */
  readonly edits: readonly Edit[];
  /** In the order of the run's lanes. */
  readonly lanes: readonly LaneSnapshot[];
}

export interface LaneSnapshot {
  readonly id: string;
  /** What is new since the last snapshot; all of it in the first one. */
  readonly steps: Stretch<Steps>;
  readonly evaluations: Stretch<Evaluations>;
  readonly arrivedAt: number;
  readonly divergedAt: number;
  readonly stopped: { readonly at: number; readonly why: StopReason } | undefined;
  readonly best: { readonly at: number; readonly value: number } | undefined;
  /** As the next update uses them. */
  readonly hyperparameters: Values;
  readonly norms: LayerNorms;
  /** Of all parameters, and of each layer's. */
  readonly rates: RateQuantiles;
  readonly layerRates: readonly RateQuantiles[];
  /** Of the lanes that are watched. */
  readonly picture?: LanePicture;
}

/** Entries from `first` on, `count` of them: what the receiver has from there on is to be forgotten. */
export type Stretch<Columns> = Columns & { readonly first: number };

/** Euclidean norms, a number per layer. */
export interface LayerNorms {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  /** Of the last update; 0 at the start. */
  readonly update: Float64Array;
}

/** |Δθ| / |g| of the last update over the parameters whose gradient was not 0: 10 %, 50 % and 90 % are below these. */
export interface RateQuantiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface LanePicture {
  /** Outputs over the plane, `outputs[(row * size + column) * width + output]`, row 0 at the smallest second input. */
  readonly map?: Float64Array;
  /** For each hidden layer its units over the plane, `[unit][row][column]`. */
  readonly hidden?: readonly Float64Array[];
  /** Outputs for each sample, as the samples lie: probabilities of classes, or values in the data's own units. */
  readonly predictions?: { readonly train: Float64Array; readonly test: Float64Array };
  /** How many samples of class `row` were taken for class `column`: `[row * classes + column]`. */
  readonly confusion?: { readonly train: Float64Array; readonly test: Float64Array };
}

export type { PlaneLane } from "./runPlane.js";

/** A plane without its vectors. */
export type PlaneView = Omit<RunPlane, "origin" | "directions">;

/** How much of a repetition is done, 0 … 1, as if no seed's run ended early. */
export interface Repeating {
  readonly kind: "repeating";
  readonly share: number;
}

/** What a repetition with several seeds tells so far. */
export interface Repeated {
  readonly kind: "repeated";
  readonly done: number;
  readonly of: number;
  readonly lanes: readonly RepeatedLane[];
}

export interface RepeatedLane {
  readonly id: string;
  /** Of the seeds with which it arrived: steps to the target. */
  readonly arrived: number;
  readonly stepsToTarget: Spread | undefined;
  readonly diverged: number;
  /** The best loss on the test set of each run, and its step. */
  readonly bestTest: Spread | undefined;
  readonly bestTestStep: Spread | undefined;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}
