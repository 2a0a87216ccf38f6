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
  /** An improvement is by more than this. */
  readonly minDelta: number;
  /** Without test samples it is the training loss. */
  readonly monitor: Monitor;
  /** Whether an early-stopped lane's result is its best weights rather than its last. */
  readonly restoreBest: boolean;
}

/** Which inputs are put in standard units, by name, and whether a regression's targets are. */
export interface Standardize {
  readonly inputs: readonly string[];
  readonly targets: boolean;
}

export interface TrainRun {
  readonly version: 1;
  readonly dataset: DataChoice;
  /**
   * Whether what the dataset says is put in standard units. Those of a regression's targets too, unless the dataset
   * suggests a network for targets as they are.
   */
  readonly standardize: boolean | Standardize;
  /** Share of the samples kept for the test. */
  readonly testShare: number;
  readonly network: NetworkChoice;
  readonly sampling: Sampling;
  /** λ of ½ λ Σ w² over the weights, no biases: part of a batch's loss, not of the losses of whole sets. */
  readonly l2: number;
  readonly epochs: number;
  /** Of the initial weights, the split, the batches and random data. */
  readonly seed: number;
  /** Steps between two evaluations of the whole sets; left out, an epoch, or more where there would be too many. */
  readonly evaluateEvery?: number;
  /** A lane has arrived when its loss on the training set is at most this; null where there is no target. */
  readonly target: { readonly loss: number } | null;
  readonly stop: StopRules;
  readonly lanes: readonly RaceLane[];
  readonly edits: readonly Edit[];
}

/** What a run file leaves out. Network and target are the dataset's suggestion: see `defaultNetwork`. */
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
  /** Hidden layers, and the units of each. */
  layers: 20,
  width: 512,
  /** Weights and biases of a network. */
  parameters: 200_000,
  /** Rows and columns of own data. */
  rows: 100_000,
  columns: 1000,
  /** Of all lanes together: each step keeps three numbers, so this is 120 MB. */
  laneSteps: 5_000_000,
  /** The absolute value of a number in own data. */
  number: 1e12,
} as const;

/** Without further word, each epoch ends with an evaluation, unless these would be more than this. */
const mostEvaluations = 2000;

/** Steps between two evaluations of a run that does not say so itself. */
export function evaluationInterval(stepsPerEpoch: number, epochs: number): number {
  return stepsPerEpoch * Math.max(1, Math.ceil(epochs / mostEvaluations));
}

export const isOwn = (dataset: DataChoice): dataset is OwnData => "rows" in dataset;
