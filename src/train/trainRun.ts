/** A training run as data: whatever can change a weight is in it. What is not given has the defaults below. */
import type { Initializer } from "../network/initializers.js";
import type { Reduction } from "../network/perceptron.js";
import type { HiddenActivation, LossName, OutputActivation } from "../network/spec.js";
import type { Edit, RaceLane } from "../race/race.js";

/** A registered dataset, with its own params; those left out take their defaults. */
export interface NamedData {
  readonly id: string;
  readonly params?: Readonly<Record<string, number>>;
}

/** Data that a user brought: as a table of numbers, so that a run file is complete by itself. */
export interface OwnData {
  readonly name: string;
  readonly task: "classification" | "regression";
  readonly inputs: readonly string[];
  /** Names of the classes, or of the outputs. */
  readonly targets: readonly string[];
  /** A row per sample: its inputs, then the number of its class or its outputs. */
  readonly rows: readonly (readonly number[])[];
  /** The inputs that are standardized, by name; all that are not indicators unless given. */
  readonly standardized?: readonly string[];
}

export type DataChoice = NamedData | OwnData;

export interface NetworkChoice {
  /** Widths of the hidden layers; inputs and outputs are the data's. */
  readonly hidden: readonly number[];
  readonly activation: HiddenActivation;
  readonly output: OutputActivation;
  readonly loss: LossName;
  readonly residual: boolean;
  readonly initializer: Initializer;
}

export interface Sampling {
  /** Samples of a batch; `"full"` for all of them. */
  readonly batchSize: number | "full";
  readonly draw: "epochs" | "replacement";
  readonly reduction: Reduction;
}

/** What is watched for early stopping. */
export type Monitor = "trainLoss" | "testLoss";

export interface StopRules {
  /** A lane stops when it has reached the target. */
  readonly atTarget: boolean;
  /** Early stopping (Prechelt, 1998): a lane stops when the monitored loss has not improved for so many epochs. */
  readonly patience?: number;
  /** What counts as an improvement. */
  readonly minDelta: number;
  readonly monitor: Monitor;
  /** Whether an early-stopped lane's result is its best weights rather than its last. */
  readonly restoreBest: boolean;
}

export interface TrainRun {
  readonly version: 1;
  readonly dataset: DataChoice;
  /** Whether inputs (those the dataset says) and a regression's targets are put in standard units. */
  readonly standardize: boolean;
  /** Share of the samples kept for the test. */
  readonly testShare: number;
  readonly network: NetworkChoice;
  readonly sampling: Sampling;
  /** λ of ½ λ Σ w². */
  readonly l2: number;
  readonly epochs: number;
  /** Of the initial weights, the split, the batches and random data. */
  readonly seed: number;
  /** Steps between two evaluations of the whole training and test set. */
  readonly evaluateEvery: number;
  /** A lane has arrived when its loss on the training set is at most this. */
  readonly target: { readonly loss: number } | undefined;
  readonly stop: StopRules;
  readonly lanes: readonly RaceLane[];
  readonly edits: readonly Edit[];
}

export const trainDefaults = {
  standardize: true,
  testShare: 0.3,
  sampling: { batchSize: 16, draw: "epochs", reduction: "mean" },
  l2: 0,
  epochs: 50,
  seed: 0,
  stop: { atTarget: false, minDelta: 1e-3, monitor: "testLoss", restoreBest: true },
  edits: [],
} as const;

export const trainLimits = {
  lanes: 24,
  epochs: 1_000_000,
  batchSize: 1_000_000,
  layers: 20,
  width: 512,
  /** Rows and columns of own data. */
  rows: 100_000,
  columns: 1000,
  /** Of all lanes together. */
  steps: 20_000_000,
} as const;
