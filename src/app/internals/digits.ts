/** Numbers in few digits, for a table and for equations: 0.0123, 1.23e-8, 1234. */
import type { Expression } from "../../formula/expression.js";

/** A number of 0 or more; no digits are invented, so from 10^digits on it is whole. */
function sizeText(size: number, digits: number): string {
  if (size === Number.POSITIVE_INFINITY) return "∞";
  if (size === 0) return "0";
  if (size < 1e-3 || size >= 1e5) return size.toExponential(digits - 1).replace("e+", "e");
  const isWhole = Number(size.toPrecision(digits)) >= 10 ** (digits - 1);
  return isWhole ? size.toFixed(0) : size.toPrecision(digits);
}

/** @param digits how many of them are significant */
export function digitsText(value: number, digits: number): string {
  if (Number.isNaN(value)) return "NaN";
  return `${value < 0 ? "−" : ""}${sizeText(Math.abs(value), digits)}`;
}

/** A number as a part of an equation, in three digits. */
export function measured(value: number): Expression {
  return signed(value, Number.isNaN(value) ? "?" : sizeText(Math.abs(value), 3));
}

/** A setting as a part of an equation, with the digits it was set with: 0.9999 is not 1. */
export function asSet(value: number): Expression {
  return signed(value, String(Number(Math.abs(value).toPrecision(6))));
}

/** The sign is one of the expression, so that a negative number gets its parentheses. */
function signed(value: number, text: string): Expression {
  const size: Expression = { kind: "number", value: Math.abs(value), text };
  return value < 0 ? { kind: "sign", operator: "-", operand: size } : size;
}
