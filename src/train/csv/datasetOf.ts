import { type Dataset, type Samples, setClass } from "../../core/dataset.js";
import type { Inputs } from "./inputs.js";
import type { Target } from "./target.js";

/** A file's columns as a dataset. It is no plug-in that is registered, and has neither params nor chance. */
export function datasetOf(name: string, parts: readonly Inputs[], target: Target, rows: readonly number[]): Dataset {
  const columns = parts.flatMap(({ values }) => values);
  const samples: Samples = {
    count: rows.length,
    inputs: besideEachOther(columns, rows.length),
    targets: targetsOf(target, rows),
  };
  const common = {
    id: "csv",
    name,
    params: {},
    inputs: parts.flatMap(({ names }) => names),
    standardized: parts.filter(({ isMeasured }) => isMeasured).flatMap(({ names }) => names),
    samples: () => ({ ...samples, inputs: samples.inputs.slice(), targets: samples.targets.slice() }),
  };
  if (target.task === "regression") return { ...common, task: "regression", outputs: [target.column.name] };
  return { ...common, task: "classification", classes: target.classes };
}

/** Columns as one array, row by row. */
function besideEachOther(columns: readonly Float64Array[], rows: number): Float64Array {
  const values = new Float64Array(rows * columns.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < rows; i++) values[i * columns.length + j] = column[i];
  });
  return values;
}

function targetsOf(target: Target, rows: readonly number[]): Float64Array {
  const { values } = target.column;
  if (target.task === "regression") return Float64Array.from(rows, (row) => Number(values[row]));
  const { classes } = target;
  const targets = new Float64Array(rows.length * (classes.length === 2 ? 1 : classes.length));
  for (const [i, row] of rows.entries()) setClass(targets, classes.length, i, classes.indexOf(String(values[row])));
  return targets;
}
