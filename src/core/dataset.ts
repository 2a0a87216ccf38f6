import type { Values } from "./param.js";
import type { Plugin } from "./plugin.js";

/** Inputs with the targets they should lead to, sample-major: number j of sample i is `array[i * width + j]`. */
export interface Samples {
  readonly count: number;
  /** `count` times as many numbers as the dataset has inputs. */
  readonly inputs: Float64Array;
  /** `count` times `outputWidth(dataset)` numbers. */
  readonly targets: Float64Array;
}

/** What networks are trained on: the same for every lane, and a pure function of params and seed. */
export type Dataset<K extends string = string> = Classification<K> | Regression<K>;

export interface Classification<K extends string = string> extends Common<K> {
  readonly task: "classification";
  /** Two classes are one output with target 0 for the first and 1 for the second; more are one-hot, an output each. */
  readonly classes: readonly string[];
}

export interface Regression<K extends string = string> extends Common<K> {
  readonly task: "regression";
  readonly outputs: readonly string[];
}

interface Common<K extends string> extends Plugin<K> {
  readonly inputs: readonly string[];
  /**
   * Inputs that want standardizing before they are trained on, by name. The others are of a network's size already, or
   * are indicators that are 0 or 1.
   */
  readonly standardized?: readonly string[];
  readonly suggestion?: Suggestion;
  /** Fetches what `samples` needs, where a dataset comes with data: once, however often it is called. */
  load?(): Promise<void>;
  /**
   * All samples, in new arrays, in an order of the dataset's own (often class by class). Random ones come from
   * `hash(seed, …)`, so sample i can be told without the others. Params not named take their defaults.
   * @throws Error where there is a `load` that has not been awaited
   */
  samples(values: Partial<Values<K>>, seed: number): Samples;
}

/** A network that learns the dataset within seconds, to begin with. */
export interface Suggestion {
  /** The sizes of its hidden layers. */
  readonly hidden: readonly number[];
  readonly activation: "tanh" | "relu";
  /**
   * A training loss that says it has been learned: mean cross-entropy of a classification; of a regression the mean
   * squared error, of standardized targets if `standardizedTargets`.
   */
  readonly loss: number;
  readonly standardizedTargets?: boolean;
}

/** How many numbers a sample's target has: the size of a network's last layer. */
export function outputWidth(dataset: Dataset): number {
  if (dataset.task === "regression") return dataset.outputs.length;
  return dataset.classes.length === 2 ? 1 : dataset.classes.length;
}

/** Writes class k of `classes` as the target of sample i. */
export function setClass(targets: Float64Array, classes: number, i: number, k: number): void {
  if (classes === 2) targets[i] = k;
  else targets.fill(0, i * classes, (i + 1) * classes)[i * classes + k] = 1;
}
