import { expect, test } from "vitest";
import { countText, measureText, numberOf, settingText } from "./numbers.js";

test.each([
  [0, "0"],
  [0.005634, "0.0056"],
  [0.04, "0.040"],
  [3.276, "3.28"],
  [5, "5.00"],
  [-78.33233, "−78.33"],
  [1024, "1,024"],
  [4.1234e-9, "4.1e-9"],
  [2.5e20, "2.5e20"],
  [-1e-9, "−1e-9"],
  [Number.POSITIVE_INFINITY, "∞"],
  [Number.NEGATIVE_INFINITY, "−∞"],
  [Number.NaN, "not a number"],
])("a measured %d is written %s", (value, text) => {
  expect(measureText(value)).toBe(text);
});

test.each([
  [0.1, "0.1"],
  [1e-8, "1e-8"],
  [0.99999, "0.99999"],
  [1 / 3, "0.333333"],
  [1e6, "1000000"],
])("a setting of %d is written %s", (value, text) => {
  expect(settingText(value)).toBe(text);
});

test("a count has no decimals", () => {
  expect(countText(1024)).toBe("1,024");
});

test.each([
  ["0.5", 0.5],
  [" 1e-3 ", 1e-3],
  ["-2", -2],
  ["", Number.NaN],
  ["  ", Number.NaN],
  ["1,5", Number.NaN],
  ["many", Number.NaN],
])("%j is read as %d", (text, value) => {
  expect(numberOf(text)).toBe(value);
});
