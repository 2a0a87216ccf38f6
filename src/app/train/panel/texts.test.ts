import { expect, test } from "vitest";
import { batchOf, layersOf, layersText } from "./texts.js";

test.each([
  ["8, 8", [8, 8]],
  ["16", [16]],
  ["", []],
  ["  25  5 ", [25, 5]],
  ["4;5", [4, 5]],
  ["16 – 8", [16, 8]],
  ["a, 8", [Number.NaN, 8]],
])("the layers of %j", (text, layers) => expect(layersOf(text)).toEqual(layers));

test("layers are written as they are read", () => expect(layersOf(layersText([3, 2, 1]))).toEqual([3, 2, 1]));

test.each([
  ["16", 16],
  ["full", "full"],
  ["Full", "full"],
  ["half", Number.NaN],
])("the batch size of %j", (text, size) => expect(batchOf(text)).toBe(size));
