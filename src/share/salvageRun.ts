/** As much of a run file as can be run: what is wrong is told and left out, the rest stays. */
import type { Issue } from "../core/issue.js";
import type { Json } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { parseTrainRun } from "../train/parseTrainRun.js";
import type { TrainRun } from "../train/trainRun.js";
import { linkForm } from "./linkIssue.js";
import { linkPath } from "./readTrain.js";

export interface SalvagedRun {
  readonly run: TrainRun | undefined;
  readonly issues: readonly Issue[];
}

/** What is left out may be what something else needs: so often the rest is looked at again. */
const mostRounds = 10;

/** @param fallback gives the data or the lanes where none are left */
export function salvageRun(file: Json, registry: Registry, fallback: TrainRun): SalvagedRun {
  const issues: Issue[] = [];
  let rest = file;
  for (let round = 0; round < mostRounds; round++) {
    const parsed = parseTrainRun(rest, registry);
    if (parsed.ok) return { run: parsed.value, issues };
    issues.push(
      ...parsed.issues.map(({ path, got, expected }) => ({
        path: linkPath(path),
        got,
        expected: linkForm(expected),
      })),
    );
    // From the last one on, as places in a list move up when one before them is gone.
    rest = [...parsed.issues].reverse().reduce((left, { path }) => without(left, path) as Json, rest);
    rest = withSomething(rest, fallback);
  }
  return { run: undefined, issues };
}

/** What makes no sense without one of its parts is left out as a whole. */
const wholes = ["dataset", "target"];

/** The value without what is at a path: a hyperparameter, a param or a setting, but all of a lane that has no optimizer. */
function without(value: unknown, path: string): unknown {
  const [, key, rest] = /^\[?(\w+)\]?\.?(.*)$/.exec(path) ?? [];
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const index = Number(key);
    const isWhole = rest === "" || !rest?.startsWith("hyperparameters.");
    return isWhole ? value.toSpliced(index, 1) : value.with(index, without(value[index], rest));
  }
  const { [key]: inner, ...others } = value as Json;
  const keepsRest = rest && !wholes.includes(key) && typeof inner === "object";
  if (key === "dataset" && rest?.startsWith("params.")) return { ...others, [key]: without(inner, rest) };
  return keepsRest ? { ...others, [key]: without(inner, rest) } : others;
}

function withSomething(file: Json, { dataset, lanes }: TrainRun): Json {
  const isEmpty = !Array.isArray(file.lanes) || file.lanes.length === 0;
  const { edits, ...rest } = file;
  return { ...rest, dataset: file.dataset ?? dataset, ...(isEmpty ? { lanes } : edits !== undefined && { edits }) };
}
