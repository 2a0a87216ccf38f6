/** Numbers of a derivative as they are shown: short, with their exact value kept. */
import type { Expression } from "./expression.js";

/** Digits up to which a number is shown whole; longer ones are rounded to `roundedDigits`. */
const wholeDigits = 7;
const roundedDigits = 6;
const mostDivisor = 12;

/** Whether numbers are equal to a few roundings. */
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-15 * Math.abs(b);

/** A number that is not negative, as an expression: NaN is 0/0, infinity 1/0. */
export function displayNumber(value: number): Expression {
  if (Number.isFinite(value)) return { kind: "number", value, text: numberText(value) };
  return { kind: "binary", operator: "/", left: displayNumber(Number.isNaN(value) ? 0 : 1), right: displayNumber(0) };
}

function numberText(value: number): string {
  const short = toDigits(value, wholeDigits);
  return String(isNear(short, value) ? short : toDigits(value, roundedDigits));
}

const toDigits = (value: number, digits: number) => Number(value.toPrecision(digits));

/** A number as numerator and divisor: a third is 1 and 3, but what has few decimals is divided by 1. */
export function fractionOf(value: number): readonly [numerator: number, divisor: number] {
  if (!isNear(toDigits(value, wholeDigits), value))
    for (let divisor = 2; divisor <= mostDivisor; divisor++) {
      const numerator = Math.round(value * divisor);
      if (isNear(numerator / divisor, value)) return [numerator, divisor];
    }
  return [value, 1];
}
