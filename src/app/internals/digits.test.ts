import { describe, expect, it } from "vitest";
import { asSet, digitsText, measured } from "./digits.js";

describe("a number in few digits", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [0.1, "0.100"],
    [-0.012345, "−0.0123"],
    [0.0009, "9.00e-4"],
    [-1.2345e-8, "−1.23e-8"],
    [9.996, "10.0"],
    [99.96, "100"],
    [999.6, "1000"],
    [12345.6, "12346"],
    [1.2345e7, "1.23e7"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "−∞"],
  ])("%d is %s", (value, text) => expect(digitsText(value, 3)).toBe(text));

  it("has as many as are asked for", () => expect(digitsText(1.23456, 4)).toBe("1.235"));
});

describe("a number in an equation", () => {
  const text = (expression: ReturnType<typeof measured>): string =>
    expression.kind === "sign" ? `-(${text(expression.operand)})` : expression.kind === "number" ? expression.text : "";

  it.each([
    [0.0123456, "0.0123", "0.0123456"],
    [-2, "-(2.00)", "-(2)"],
    [0.99999, "1.00", "0.99999"],
    [1e-8, "1.00e-8", "1e-8"],
    [Number.NaN, "?", "NaN"],
  ])("%d is %s as measured and %s as set", (value, short, whole) => {
    expect([text(measured(value)), text(asSet(value))]).toEqual([short, whole]);
  });
});
