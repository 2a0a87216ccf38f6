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

export function cellText(column: Exclude<Column, "lane">, row: TableRow, problem: ProblemView): CellText {
  const { lane, keys, repeated } = row;
  if (column === "target") return targetText(row, problem);
  if (column === "best") {
    const { value, step } = bestTest(lane);
    return Number.isNaN(value) ? plain(nothing) : { main: measureText(value), rest: epochText(step, problem) };
  }
  if (column === "score") return plain(scoreText(keys.score, problem.task));
  if (column === "train" || column === "test") return plain(measureText(keys[column]));
  if (column === "repeatedTarget") {
    if (!repeated) return plain("");
    return repeated.stepsToTarget ? spreadText(repeated.stepsToTarget, countText) : plain(words("table.never"));
  }
  return repeated?.bestTest ? spreadText(repeated.bestTest, measureText) : plain("");
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
