import { expect, test } from "vitest";
import { numberText, shortestText } from "./numberText.js";

test.each([
  [1, 3, "1"],
  [-12, 3, "−12"],
  [0, 5, "0"],
  [0.5, 3, "0.500"],
  [0.3100155809, 10, "0.3100155809"],
  [-0.0000123, 3, "−1.23e-5"],
])("%f in %i digits is %s", (value, digits, expected) => expect(numberText(value, digits)).toBe(expected));

test.each([
  [0.05, 5, "0.05"],
  [1, 5, "1"],
  [-0.3, 5, "−0.3"],
  [10, 5, "10"],
  [1e-7, 5, "1e-7"],
  [0.123456, 5, "0.12346"],
])("%f in at most %i digits is %s", (value, digits, expected) => expect(shortestText(value, digits)).toBe(expected));
