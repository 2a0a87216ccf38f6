import type { Dataset } from "../../core/dataset.js";
import { classOf } from "../evaluate.js";
import type { OwnData } from "../trainRun.js";

/** A dataset as a table that a run file can hold. */
export function ownDataOf(dataset: Dataset): OwnData {
  const { name, task, inputs, standardized } = dataset;
  const { inputs: values, targets, count } = dataset.samples({}, 0);
  const width = targets.length / count;
  const rows: number[][] = [];
  for (let i = 0; i < count; i++) {
    const row: number[] = [];
    for (let j = 0; j < inputs.length; j++) row.push(values[i * inputs.length + j]);
    if (task === "classification") row.push(classOf(targets, i, width));
    else for (let j = 0; j < width; j++) row.push(targets[i * width + j]);
    rows.push(row);
  }
  return {
    name,
    task,
    inputs,
    targets: dataset.task === "classification" ? dataset.classes : dataset.outputs,
    rows,
    ...(standardized && { standardized }),
  };
}
