import type { Dataset } from "../../../core/dataset.js";
import type { OwnData } from "../../../train/trainRun.js";
import { classOf } from "../multiples/samples.js";

/** A dataset as a table that a run file can hold. */
export function ownDataOf(dataset: Dataset): OwnData {
  const { name, task, inputs, standardized } = dataset;
  const samples = dataset.samples({}, 0);
  const width = samples.targets.length / samples.count;
  const targetsOf = (i: number) =>
    task === "classification" ? [classOf(samples, i)] : samples.targets.subarray(i * width, (i + 1) * width);
  return {
    name,
    task,
    inputs,
    targets: dataset.task === "classification" ? dataset.classes : dataset.outputs,
    rows: Array.from({ length: samples.count }, (_, i) => [
      ...samples.inputs.subarray(i * inputs.length, (i + 1) * inputs.length),
      ...targetsOf(i),
    ]),
    ...(standardized && { standardized }),
  };
}
