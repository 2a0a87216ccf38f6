/** `optimizer-race train`: run files in, curves and trained weights out. */
import { parseTrainRun, registry } from "../library.js";
import { makeTrainer } from "../train/createTrainer.js";
import { curvesCsv, type NamedTrainer } from "../train/runCsv.js";
import { runJson } from "../train/runRecord.js";
import { savedRun } from "../train/savedRun.js";
import { checked, readArguments, readFiles, valuesOf } from "./files.js";

const formats = { json: jsonOf, csv: curvesCsv };

export function train(args: string[]): Iterable<string> {
  const { files, format } = readArguments("train", "run files", args);
  // What was printed, or saved by the page, can be run again.
  const runs = readFiles(files, (json) => parseTrainRun(savedRun(json).run));
  const trainers = valuesOf(runs.map((run, i) => checked(files[i], makeTrainer(run, registry))));
  for (const trainer of trainers) trainer.advance(trainer.problem.totalSteps);
  return formats[format](trainers.map((trainer, i) => ({ trainer, ...(files.length > 1 && { file: files[i] }) })));
}

/** One object, or for several files an array of them. */
function* jsonOf(runs: readonly NamedTrainer[]): Iterable<string> {
  if (runs.length > 1) yield "[";
  for (const [i, { trainer }] of runs.entries()) yield `${i > 0 ? ",\n" : ""}${runJson(trainer)}`;
  yield runs.length > 1 ? "]\n" : "\n";
}
