import { expect, it } from "vitest";
import { median } from "./median.js";

it.each([
  { values: [3], expected: 3 },
  { values: [1, 10, 2], expected: 2 },
  { values: [4, 1, 3, 2], expected: 2.5 },
  { values: [Number.NaN, 7, Number.NaN], expected: 7 },
  { values: [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY], expected: 0 },
  { values: [], expected: Number.NaN },
])("the median of $values is $expected", ({ values, expected }) => {
  expect(median(values)).toBe(expected);
});

it("leaves what it is given as it was", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
