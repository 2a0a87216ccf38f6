import { digitsText } from "../internals/digits.js";

/** Beyond this a whole number is told by its first digits, too. */
const largestWhole = 1e6;

/** A number in some digits; a whole number as it is, 1 and not 1.00. */
export function numberText(value: number, digits: number): string {
  const isWhole = Number.isInteger(value) && Math.abs(value) < largestWhole;
  return isWhole ? `${value < 0 ? "−" : ""}${Math.abs(value)}` : digitsText(value, digits);
}

/** A number in at most so many digits: 0.3 and not 0.30000. */
export const shortestText = (value: number, digits: number): string =>
  digitsText(value, digits)
    .replace(/(\.\d*?)0+(?=e|$)/, "$1")
    .replace(/\.(?=e|$)/, "");
