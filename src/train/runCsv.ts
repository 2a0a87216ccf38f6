/** Curves and tables of runs as CSV, in parts, since a long one may not fit into one string. */
import { numberField, textField } from "../core/csvField.js";
import { type Evaluated, evaluatedUntil, tableOf } from "./table.js";
import type { Trainer } from "./trainer.js";

/** A file's name where there are several, else none. */
export interface NamedTrainer {
  readonly file?: string;
  readonly trainer: Trainer;
}

const curveNames = ["lane", "optimizer", "step", "epoch", "batchLoss", "gradientNorm", "updateNorm"];
const evaluationNames = ["trainLoss", "testLoss", "trainScore", "testScore"] as const;

/** A row per lane and step; losses and scores of the whole sets are empty fields where they were not evaluated. */
export function* curvesCsv(runs: readonly NamedTrainer[]): Iterable<string> {
  yield header(runs, [...curveNames, ...evaluationNames]);
  for (const { file, trainer } of runs) {
    const { stepsPerEpoch } = trainer.problem;
    for (const lane of trainer.lanes) {
      const { steps, evaluations } = lane;
      const head = [...fileField(file), textField(lane.id), textField(lane.lane.optimizer.id)].join(",");
      const evaluated = evaluatedUntil(lane, trainer.step);
      let k = 0;
      for (let step = 0; step < Math.min(steps.count, trainer.step + 1); step++) {
        const own = [
          step,
          step / stepsPerEpoch,
          steps.batchLoss[step],
          steps.gradientNorm[step],
          steps.updateNorm[step],
        ];
        const isEvaluated = k < evaluated && evaluations.step[k] === step;
        const whole = evaluationNames.map((name) => (isEvaluated ? evaluations[name][k] : Number.NaN));
        if (isEvaluated) k++;
        yield `${head},${[...own, ...whole].map(numberField).join(",")}\n`;
      }
    }
  }
}

const tableNames = ["lane", "optimizer", "stepsToTarget", "epochsToTarget", "divergedAt", "stoppedAt", "stoppedBy"];
const evaluatedNames = ["step", ...evaluationNames] as const;

/** A row per lane. */
export function* tableCsv(runs: readonly NamedTrainer[]): Iterable<string> {
  const bestTest = evaluatedNames.map((name) => `bestTest.${name}`);
  const last = evaluatedNames.map((name) => `last.${name}`);
  yield header(runs, [...tableNames, ...bestTest, ...last]);
  for (const { file, trainer } of runs) {
    for (const row of tableOf(trainer)) {
      const events = [row.stepsToTarget, row.epochsToTarget, row.divergedAt, row.stopped?.at].map(optionalField);
      const head = [...fileField(file), textField(row.id), textField(row.optimizer), ...events, row.stopped?.why ?? ""];
      yield `${[...head, ...evaluatedFields(row.bestTest), ...evaluatedFields(row.last)].join(",")}\n`;
    }
  }
}

const header = (runs: readonly NamedTrainer[], names: readonly string[]) =>
  `${[...(runs.some(({ file }) => file !== undefined) ? ["file"] : []), ...names].join(",")}\n`;

const fileField = (file: string | undefined) => (file === undefined ? [] : [textField(file)]);

const optionalField = (value: number | undefined) => (value === undefined ? "" : numberField(value));

const evaluatedFields = (evaluated: Evaluated | undefined) =>
  evaluatedNames.map((name) => optionalField(evaluated?.[name]));
