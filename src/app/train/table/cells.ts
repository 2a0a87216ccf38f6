/** What the table's cells say, in words. */
import type { ProblemView, Spread } from "../../../train/messages.js";
import { countText, measureText } from "../../numbers.js";
import { scoreText } from "../scoreText.js";
import { words } from "../words.js";
import { bestTest, type Column, type TableRow } from "./rows.js";

const nothing = "–";

/** The part that matters, then the rest. */
export interface CellText {
  readonly main: string;
  readonly rest: string;
}

const plain = (main: string): CellText => ({ main, rest: "" });

const epochText = (step: number, { stepsPerEpoch }: ProblemView) => {
  const epoch = step / stepsPerEpoch;
  return words("table.epoch", { epoch: Number.isInteger(epoch) ? countText(epoch) : epoch.toFixed(1) });
};

/** @param done how many seeds of a repetition are through */
export function cellText(column: Exclude<Column, "lane">, row: TableRow, problem: ProblemView, done: number): CellText {
  const { lane, keys, repeated } = row;
  if (column === "target") return targetText(row, problem);
  if (column === "best") {
    const { value, step } = bestTest(lane);
    return Number.isNaN(value) ? plain(nothing) : { main: measureText(value), rest: epochText(step, problem) };
  }
  if (column === "score")
    return { main: scoreText(keys.score, problem.task), rest: explainedText(keys.score, problem) };
  if (column === "train" || column === "test") return plain(measureText(keys[column]));
  if (column === "repeatedTarget") {
    if (!repeated) return plain("");
    const { arrived, stepsToTarget } = repeated;
    if (!stepsToTarget) return plain(words("table.never"));
    const { main, rest } = spreadText(stepsToTarget, countText);
    return { main, rest: arrived < done ? `${rest}, ${words("table.arrived", { arrived, done })}` : rest };
  }
  if (column === "repeatedBestStep")
    return repeated?.bestTestStep ? spreadText(repeated.bestTestStep, countText) : plain("");
  return repeated?.bestTest ? spreadText(repeated.bestTest, measureText) : plain("");
}

/** Of a regression with one output: the share of the test targets' variance that is explained. */
function explainedText(error: number, { task, test }: ProblemView): string {
  const { targets, count } = test;
  if (task === "classification" || targets.length !== count || !Number.isFinite(error)) return "";
  const mean = targets.reduce((sum, target) => sum + target, 0) / count;
  const variance = targets.reduce((sum, target) => sum + (target - mean) ** 2, 0) / count;
  if (variance === 0) return "";
  // A zero by rounding has no sign.
  const share = Math.round(100 * (1 - error ** 2 / variance)) / 100 || 0;
  return `R² ${share.toFixed(2)}`;
}

/** Where it arrived, else what became of it. */
function targetText({ lane }: TableRow, problem: ProblemView): CellText {
  const { arrivedAt, divergedAt, stopped } = lane;
  if (arrivedAt >= 0)
    return { main: words("table.step", { step: countText(arrivedAt) }), rest: epochText(arrivedAt, problem) };
  if (divergedAt >= 0) return plain(words("tile.diverged", { step: countText(divergedAt) }));
  if (stopped?.why === "patience") return plain(words("table.patience", { step: countText(stopped.at) }));
  return plain(nothing);
}

const spreadText = ({ median, min, max }: Spread, text: (value: number) => string): CellText => ({
  main: text(median),
  rest: `${text(min)} … ${text(max)}`,
});
