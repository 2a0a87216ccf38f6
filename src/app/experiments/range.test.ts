import { expect, test } from "vitest";
import { decades, linearTicks, rangeOf } from "./range.js";

test.each([
  [
    [0.1, 1],
    [0.1, 0.2, 0.5, 1],
  ],
  [
    [0.37, 0.51],
    [0.4, 0.45, 0.5],
  ],
  [
    [0.06, 0.48],
    [0.07, 0.1, 0.2, 0.3],
  ],
  [
    [1e-4, 3],
    [1e-4, 1e-3, 1e-2, 0.1, 1],
  ],
] as const)("an axis over %j has numbers at %j", (range, expected) => expect(decades(range)).toEqual(expected));

test.each([[[3]], [[1, 1.2]], [[0.01, 40]]])("the range of %j has room round it", (values) => {
  const [low, high] = rangeOf(values);
  expect(low).toBeLessThan(Math.min(...values));
  expect(high).toBeGreaterThan(Math.max(...values));
  expect(high / low).toBeGreaterThan(1.39);
});

test.each([
  [
    [0, 1.2],
    [0, 0.5, 1],
  ],
  [
    [0, 0.7],
    [0, 0.2, 0.4, 0.6],
  ],
  [
    [-3, 14],
    [0, 5, 10],
  ],
] as const)("an even axis over %j has numbers at %j", (range, expected) =>
  expect(linearTicks(range)).toEqual(expected),
);
