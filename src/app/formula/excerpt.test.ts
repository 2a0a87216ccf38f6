import { expect, it } from "vitest";
import { excerptOf } from "./excerpt.js";

it.each([
  ["abcdef", [1], 10, "abcdef", [0]],
  ["abcdef", [7], 10, "abcdef", [6]],
  ["", [1], 10, "", [0]],
  ["abcdef", [2, 5], 10, "abcdef", [1, 4]],
  ["abcdefghijkl", [1], 4, "abcd…", [0]],
  ["abcdefghijkl", [6], 4, "…defg…", [3]],
  ["abcdefghijkl", [13], 4, "…jkl", [4]],
  ["abcdefghijkl", [6, 7, 8, 12], 4, "…defg…", [3, 4]],
])("%j with carets under %j, %i wide: %j", (text, columns, width, shown, carets) => {
  expect(excerptOf(text, columns, width)).toEqual({ text: shown, carets });
});
