import { expect, test } from "vitest";
import { lossLabels, lossTicks } from "./axis.js";

test.each([
  ["a few decades: every power of ten", 2e-4, 40, true, [1e-3, 1e-2, 0.1, 1, 10]],
  ["many decades: every third one", 1e-15, 100, true, [1e-13, 1e-10, 1e-7, 1e-4, 0.1, 100]],
  ["within a decade: round numbers", 2, 8, true, [2, 4, 6, 8]],
  ["a linear axis: round numbers", -4, 0, false, [-4, -3, -2, -1, 0]],
])("%s", (_, low, high, log, expected) => {
  const marks = lossTicks(low, high, log);
  expect(marks).toHaveLength(expected.length);
  expected.forEach((mark, i) => {
    expect(marks[i]).toBeCloseTo(mark, 18);
  });
});

test.each([
  [[0.01, 1, 100], true, ["1e-2", "1e0", "1e2"]],
  [[40, 60, 80, 100], true, ["40", "60", "80", "100"]],
  [[1, 10], false, ["1", "10"]],
  [[-2.5, 0, 2.5], false, ["-2.5", "0", "2.5"]],
])("%j (log: %s) are written %j", (marks, log, texts) => {
  expect(lossLabels(marks, log)).toEqual(texts);
});
