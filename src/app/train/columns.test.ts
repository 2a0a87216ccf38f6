import { expect, test } from "vitest";
import { Columns } from "./columns.js";

const stretch = (first: number, ...values: number[]) => ({
  first,
  count: values.length,
  loss: Float64Array.from([...values, Number.NaN]),
});

test.each([
  ["nothing", [], []],
  ["a beginning", [stretch(0, 1, 2, 3)], [1, 2, 3]],
  ["what follows", [stretch(0, 1), stretch(1, 2, 3), stretch(3, 4)], [1, 2, 3, 4]],
  ["what takes another way", [stretch(0, 1, 2, 3), stretch(1, 5)], [1, 5]],
  ["a cut alone", [stretch(0, 1, 2, 3), stretch(2)], [1, 2]],
])("takes %s", (_, stretches, expected) => {
  const columns = new Columns(["loss"]);
  for (const each of stretches) columns.take(each);
  expect(columns.count).toBe(expected.length);
  expect([...columns.arrays.loss.subarray(0, columns.count)]).toEqual(expected);
  expect(columns.last("loss")).toBe(expected.at(-1) ?? Number.NaN);
});

test("shows a part of what it has, and all again", () => {
  const columns = new Columns(["loss"]);
  columns.take(stretch(0, 1, 2, 3));
  columns.show(2);
  expect([columns.count, columns.known, columns.last("loss")]).toEqual([2, 3, 2]);
  columns.show(9);
  expect([columns.count, columns.last("loss")]).toEqual([3, 3]);
});
