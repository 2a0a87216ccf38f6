/** Numbers of a derivative as they are shown: short, with their exact value kept. */
import type { Expression } from "./expression.js";

/** Digits up to which a number is shown whole; longer ones are rounded to `rounded` digits. */
const mostDigits = 7;
const rounded = 6;
const mostDivisor = 12;

/** A number that is not negative, as an expression: NaN is 0/0, infinity 1/0. */
export function displayNumber(value: number): Expression {
  if (Number.isFinite(value)) return { kind: "number", value, text: numberText(value) };
  return { kind: "binary", operator: "/", left: displayNumber(Number.isNaN(value) ? 0 : 1), right: displayNumber(0) };
}

/** A number as numerator and divisor: a third is 1 and 3, where the decimal is short the divisor is 1. */
export function fractionOf(value: number): readonly [numerator: number, divisor: number] {
  if (digitsOf(value) > mostDigits)
    for (let divisor = 2; divisor <= mostDivisor; divisor++) {
      const numerator = Math.round(value * divisor);
      if (Math.abs(numerator / divisor - value) <= 1e-15 * Math.abs(value)) return [numerator, divisor];
    }
  return [value, 1];
}

const numberText = (value: number) => String(digitsOf(value) > mostDigits ? Number(value.toPrecision(rounded)) : value);

/** How many digits it takes to write a number, zeros at either end aside. */
const digitsOf = (value: number) =>
  String(value)
    .replace(/e.*/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
