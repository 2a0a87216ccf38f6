import { expect, test } from "vitest";
import { barParts } from "./bars.js";

test.each([
  ["the longest is whole", [10, 10], [1, 1]],
  ["a hundredth is half", [1, 0.01], [1, 0.5]],
  ["what is four decades less, or nothing, has no length", [1, 1e-4, 1e-9, 0], [1, 0, 0, 0]],
  ["what is no number has none", [Number.NaN, Number.POSITIVE_INFINITY, 1], [0, 0, 1]],
  ["nothing at all", [0, 0], [0, 0]],
])("%s", (_, values, expected) => expect(barParts(values)).toEqual(expected.map((part) => expect.closeTo(part, 12))));
