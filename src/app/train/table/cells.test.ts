import { describe, expect, test } from "vitest";
import type { ProblemView, RepeatedLane } from "../../../train/messages.js";
import { cellText } from "./cells.js";
import type { Column, TableRow } from "./rows.js";

const samples = { count: 4, inputs: Float64Array.of(0, 0, 0, 0), targets: Float64Array.of(1, 3, 5, 7) };
const view = { task: "regression", test: samples, stepsPerEpoch: 10 } as unknown as ProblemView;

function row(score: number, repeated?: Partial<RepeatedLane>): TableRow {
  const lane = { arrivedAt: -1, divergedAt: -1, stopped: undefined };
  return { lane, repeated, keys: { score } } as unknown as TableRow;
}

const cell = (column: Exclude<Column, "lane">, of: TableRow, problem = view) => {
  const { main, rest } = cellText(column, of, problem, 10);
  return [main, rest];
};

describe("a regression's error", () => {
  test("comes with the share of the targets' variance that is explained", () => {
    // The variance of 1, 3, 5, 7 is 5.
    expect(cell("score", row(1))).toEqual(["1.00", "R² 0.80"]);
    expect(cell("score", row(Math.sqrt(5)))[1]).toBe("R² 0.00");
  });

  test("has no such share where no target differs, or there is no number", () => {
    const test = { ...samples, targets: Float64Array.of(2, 2, 2, 2) };
    expect(cell("score", row(1), { ...view, test })[1]).toBe("");
    expect(cell("score", row(Number.NaN))[1]).toBe("");
  });
});

describe("what a repetition tells", () => {
  const spread = { median: 40, min: 20, max: 90 };

  test("the median and the range, and with how many seeds it arrived if not with all", () => {
    expect(cell("repeatedTarget", row(1, { arrived: 10, stepsToTarget: spread }))).toEqual(["40", "20 … 90"]);
    expect(cell("repeatedTarget", row(1, { arrived: 7, stepsToTarget: spread }))).toEqual(["40", "20 … 90, 7 of 10"]);
    expect(cell("repeatedTarget", row(1, { arrived: 0 }))).toEqual(["never", ""]);
    expect(cell("repeatedBestStep", row(1, { bestTestStep: spread }))).toEqual(["40", "20 … 90"]);
  });
});
