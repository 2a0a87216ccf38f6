import { describe, expect, it } from "vitest";
import { sample } from "../../test/formula/kernel.js";
import { functionArities } from "./functions.js";

/** A formula at x = 0.6, y = -0.8 with its value and partial derivatives. */
const table: readonly (readonly [formula: string, value: number, dx: number, dy: number])[] = [
  ["sin(x)", Math.sin(0.6), Math.cos(0.6), 0],
  ["cos(x)", Math.cos(0.6), -Math.sin(0.6), 0],
  ["tan(y)", Math.tan(-0.8), 0, 1 / Math.cos(0.8) ** 2],
  ["asin(x)", Math.asin(0.6), 1.25, 0],
  ["acos(x)", Math.acos(0.6), -1.25, 0],
  ["atan(x)", Math.atan(0.6), 1 / 1.36, 0],
  ["atan2(y, x)", Math.atan2(-0.8, 0.6), 0.8, 0.6],
  ["sinh(x)", Math.sinh(0.6), Math.cosh(0.6), 0],
  ["cosh(y)", Math.cosh(0.8), 0, -Math.sinh(0.8)],
  ["tanh(x)", Math.tanh(0.6), 1 / Math.cosh(0.6) ** 2, 0],
  ["exp(x)", Math.exp(0.6), Math.exp(0.6), 0],
  ["log(x)", Math.log(0.6), 1 / 0.6, 0],
  ["log2(x)", Math.log2(0.6), 1 / (0.6 * Math.LN2), 0],
  ["log10(x)", Math.log10(0.6), 1 / (0.6 * Math.LN10), 0],
  ["sqrt(x)", Math.sqrt(0.6), 0.5 / Math.sqrt(0.6), 0],
  ["cbrt(y)", Math.cbrt(-0.8), 0, 1 / (3 * Math.cbrt(0.8) ** 2)],
  ["abs(y)", 0.8, 0, -1],
  ["sign(y)", -1, 0, 0],
  ["min(x, y)", -0.8, 0, 1],
  ["max(x, y)", 0.6, 1, 0],
  ["max(y, 1, x, 0.5)", 1, 0, 0],
  ["min(2x, 3, x^2)", 0.36, 1.2, 0],
  ["floor(x)", 0, 0, 0],
  ["ceil(x)", 1, 0, 0],
  ["hypot(x, y)", 1, 0.6, -0.8],
  ["hypot(x, y, 1)", Math.SQRT2, 0.6 / Math.SQRT2, -0.8 / Math.SQRT2],
  // operators
  ["x + y", 0.6 - 0.8, 1, 1],
  ["x - y", 1.4, 1, -1],
  ["x y", -0.48, -0.8, 0.6],
  ["x / y", -0.75, -1.25, -0.9375],
  ["-x", -0.6, -1, 0],
  ["+x", 0.6, 1, 0],
  ["x^2", 0.36, 1.2, 0],
  ["x^7", 0.6 ** 7, 7 * 0.6 ** 6, 0],
  ["y^-1", -1.25, 0, -1.5625],
  ["x^-3", 0.6 ** -3, -3 * 0.6 ** -4, 0],
  ["x^100", 0.6 ** 100, 100 * 0.6 ** 99, 0],
  ["x^0.3", 0.6 ** 0.3, 0.3 * 0.6 ** -0.7, 0],
  ["x^y", 0.6 ** -0.8, -0.8 * 0.6 ** -1.8, 0.6 ** -0.8 * Math.log(0.6)],
  ["2^y", 2 ** -0.8, 0, 2 ** -0.8 * Math.LN2],
  ["e^x", Math.exp(0.6), Math.exp(0.6), 0],
  ["x^0", 1, 0, 0],
  // conditions
  ["if(x < 1, x, y)", 0.6, 1, 0],
  ["if(x <= 0.6, x, y)", 0.6, 1, 0],
  ["if(x > 0.6, x, y)", -0.8, 0, 1],
  ["if(x >= 0.6, x, y)", 0.6, 1, 0],
  ["if(x == 0.6, x^2, y)", 0.36, 1.2, 0],
  ["if(x != 0.6, x, 3y)", 3 * -0.8, 0, 3],
  // constants
  ["pi x + e", Math.PI * 0.6 + Math.E, Math.PI, 0],
  ["7", 7, 0, 0],
];

describe("value and derivatives at (0.6, -0.8)", () => {
  it.each(table)("%s", (formula, value, dx, dy) => {
    const { value: f, gradient } = sample(formula, 0.6, -0.8);
    expect(f).toBeCloseTo(value, 14);
    expect(gradient[0]).toBeCloseTo(dx, 13);
    expect(gradient[1]).toBeCloseTo(dy, 13);
  });

  it("every function is in the table", () => {
    const missing = [...functionArities.keys()].filter((name) => !table.some(([text]) => text.includes(`${name}(`)));
    expect(missing).toEqual([]);
  });
});

describe("precision", () => {
  it("the slope of tanh does not cancel where it is tiny", () => {
    const exact = 4 * Math.exp(-40); // 1/cosh²(20) = 4e^(−40) (1 + O(e^(−40)))
    expect(sample("tanh(x)", 20, 0).gradient[0] / exact).toBeCloseTo(1, 14);
  });

  it("the slope of asin does not cancel near 1", () => {
    const x = 1 - 2 ** -50;
    expect(sample("asin(x)", x, 0).gradient[0] / (1 / Math.sqrt(2 ** -49 - 2 ** -100))).toBeCloseTo(1, 14);
  });

  it("hypot and atan2 neither overflow nor underflow", () => {
    const hypot = sample("hypot(x, y)", 3e200, 4e200);
    expect(hypot.value / 5e200).toBeCloseTo(1, 14);
    expect(hypot.gradient[0]).toBeCloseTo(0.6, 14);
    expect(sample("atan2(y, x)", 3e-200, 4e-200).gradient[0] / -1.6e199).toBeCloseTo(1, 14);
  });
});
