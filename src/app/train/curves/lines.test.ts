import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineOf, pointSteps, rangeOf, smoothed, valueAt } from "./lines.js";
import type { Series } from "./quantities.js";

const every = (...value: number[]): Series => ({
  count: value.length,
  step: undefined,
  value: Float64Array.from(value),
});
const at = (step: number[], value: number[]): Series => ({
  count: step.length,
  step: Float64Array.from(step),
  value: Float64Array.from(value),
});

describe("a line", () => {
  test.each([
    ["of every step", every(3, 2, 1), false, [3, 2, 1, null]],
    ["of some steps", at([0, 2], [3, 1]), false, [3, null, 1, null]],
    ["without what is no number", every(1, Number.NaN, Number.POSITIVE_INFINITY, 2), false, [1, null, null, 2]],
    ["without what a log axis can not show", every(1, 0, -1, 2), true, [1, null, null, 2]],
    ["without steps past its end", at([0, 9], [3, 1]), false, [3, null, null, null]],
  ])("%s", (_, series, log, expected) => {
    expect(lineOf(series, pointSteps(3), log)).toEqual(expected);
  });

  test("of many steps keeps the extremes, wherever they are, in their order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 600, max: 5000 }), fc.nat(), fc.nat(), (last, a, b) => {
        const values = new Float64Array(last + 1).fill(1);
        const [high, low] = [a % (last + 1), b % (last + 1)];
        values[high] = 2;
        if (low !== high) values[low] = 0.5;
        const points = pointSteps(last);
        const line = lineOf({ count: last + 1, step: undefined, value: values }, points, true);
        expect(line.length).toBe(points.length);
        expect(line.every((value) => value !== null)).toBe(true);
        expect(line).toContain(2);
        const atHigh = line.indexOf(2);
        expect(Math.abs((points[atHigh] ?? 0) - high)).toBeLessThanOrEqual((last + 1) / 300 + 1);
        if (low !== high) expect(Math.sign(line.indexOf(0.5) - atHigh)).toBe(Math.sign(low - high));
      }),
    );
  });
});

describe("smoothing", () => {
  test("leaves constants alone, from the first entry on", () => {
    expect([...smoothed(every(2, 2, 2), 0.9).value]).toEqual([2, 2, 2].map((value) => expect.closeTo(value, 12)));
  });
  test("is a weighted mean of what has been so far (lecture item 24)", () => {
    expect([...smoothed(every(0, 1), 0.5).value]).toEqual([0, expect.closeTo(2 / 3, 12)]);
  });
  test("passes what is no number and goes on behind it", () => {
    expect([...smoothed(every(1, Number.NaN, 1), 0.5).value]).toEqual([1, Number.NaN, 1]);
  });
});

describe("the range", () => {
  test.each([
    ["of nothing", [[null]], false, [0, 1]],
    ["of nothing on a log axis", [[null]], true, [0.1, 1]],
  ])("%s", (_, lines, log, expected) => expect(rangeOf(lines, log)).toEqual(expected));
  test("has no room for a lane that goes to infinity", () => {
    expect(
      rangeOf(
        [
          [1, 0.5],
          [1, 1e30],
        ],
        true,
      )[1],
    ).toBeLessThan(20);
  });
  test("does not go below 0 where no value does", () => expect(rangeOf([[0, 10]], false)[0]).toBe(0));
});

test("between its points a line has the value of the point before", () => {
  expect([0, 1, 2, 9].map((point) => valueAt([3, null, 1], point))).toEqual([3, 3, 1, 1]);
  expect(valueAt([null, 2], 0)).toBeUndefined();
});
