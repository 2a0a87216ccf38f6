/** A run's data, registered or the user's own: what they are called, and the samples. */
import { type Dataset, outputWidth, type Samples, type Suggestion, setClass } from "../core/dataset.js";
import type { Registry } from "../core/registry.js";
import { type DataChoice, isOwn, type OwnData } from "./trainRun.js";

/** What is known of data before there are samples. */
export interface DataFacts {
  readonly task: "classification" | "regression";
  readonly inputs: readonly string[];
  /** Names of the classes, or of the outputs. */
  readonly targets: readonly string[];
  /** Numbers of a target: the size of a network's last layer. */
  readonly width: number;
  /** The inputs that want standardizing, and whether a regression's targets do. */
  readonly standardized: readonly string[];
  readonly standardizedTargets: boolean;
  readonly suggestion: Suggestion | undefined;
}

/** @throws RangeError if the registry does not have the dataset */
export function factsOf(choice: DataChoice, registry: Registry): DataFacts {
  return isOwn(choice) ? factsOfOwn(choice) : factsOfRegistered(registered(choice.id, registry));
}

function factsOfRegistered(dataset: Dataset): DataFacts {
  const { task, inputs, standardized = [], suggestion } = dataset;
  return {
    task,
    inputs,
    targets: dataset.task === "classification" ? dataset.classes : dataset.outputs,
    width: outputWidth(dataset),
    standardized,
    standardizedTargets: suggestion ? (suggestion.standardizedTargets ?? false) : true,
    suggestion,
  };
}

function factsOfOwn({ task, inputs, targets, rows, standardized }: OwnData): DataFacts {
  const isIndicator = (_: string, column: number) => rows.every((row) => row[column] === 0 || row[column] === 1);
  return {
    task,
    inputs,
    targets,
    width: task === "classification" && targets.length === 2 ? 1 : targets.length,
    standardized: standardized ?? inputs.filter((name, column) => !isIndicator(name, column)),
    standardizedTargets: true,
    suggestion: undefined,
  };
}

/**
 * All samples, in the data's own units.
 * @throws RangeError if the registry does not have the dataset
 * @throws Error where there is a `load` that has not been awaited
 */
export function samplesOf(choice: DataChoice, seed: number, registry: Registry): Samples {
  if (!isOwn(choice)) return registered(choice.id, registry).samples(choice.params ?? {}, seed);
  const { inputs, targets: names, rows, task } = choice;
  const { width } = factsOf(choice, registry);
  const targets = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) {
    if (task === "classification") setClass(targets, names.length, i, row[inputs.length]);
    else targets.set(row.slice(inputs.length), i * width);
  }
  const count = rows.length;
  return { count, inputs: Float64Array.from(rows.flatMap((row) => row.slice(0, inputs.length))), targets };
}

function registered(id: string, registry: Registry): Dataset {
  const dataset = registry.datasets.get(id);
  if (!dataset) throw new RangeError(`dataset: got ${id}, which the registry does not have`);
  return dataset;
}
