/** Random formulas against central differences and against mathjs. */
import fc from "fast-check";
import { all, create } from "mathjs";
import { describe, expect, it } from "vitest";
import { anyExpression, childrenOf, hasVariable, printed, testParams, walked } from "../../test/formula/expressions.js";
import { sampleOf } from "../../test/formula/kernel.js";
import { compileFormula } from "./compile.js";
import type { Expression } from "./expression.js";

/** Away from 0 and from round numbers, where kinks and jumps are. */
const coordinate = fc
  .tuple(fc.constantFrom(1, -1), fc.integer({ min: 50_000, max: 3_000_000 }))
  .map(([sign, millionths]) => sign * (millionths / 1e6 + 1.7e-7));

/** Beside larger parts the differences' steps drown in rounding. */
const largest = 1e6;

/** The derivative of f at 0 by Richardson's extrapolation; undefined where f is not smooth enough to tell. */
function slopeAtZero(f: (h: number) => number): number | undefined {
  const [wide, narrow] = [1e-4, 3e-5];
  const central = (h: number) => (f(h) - f(-h)) / (2 * h);
  const slope = central(narrow) + (central(narrow) - central(wide)) * (narrow ** 2 / (wide ** 2 - narrow ** 2));
  const scale = 1 + Math.abs(slope) + Math.abs(f(0));
  const isNear = (other: number, tolerance: number) => Math.abs(other - slope) < tolerance * scale;
  const isSmooth =
    isNear(central(wide), 1e-6) && [wide, -wide, narrow, -narrow].every((h) => isNear((f(h) - f(0)) / h, 0.02));
  return isSmooth && scale < 1e6 ? slope : undefined;
}

/** Whether every part has a value and a finite slope; a part without effect could have neither. */
function isRegular(expression: Expression, x: number, y: number): boolean {
  const parts = childrenOf(expression);
  const [first, second] = parts;
  const value = (part: Expression) => walked(part, x, y);
  const isPower = expression.kind === "binary" && expression.operator === "^";
  if (isPower && hasVariable(second) && !(value(first) > 0)) return false;
  const isArc = expression.kind === "call" && (expression.name === "asin" || expression.name === "acos");
  if (isArc && Math.abs(value(first)) === 1) return false;
  return Math.abs(value(expression)) < largest && parts.every((part) => isRegular(part, x, y));
}

describe("the gradient", () => {
  it("is that of central differences wherever they can tell", () => {
    fc.assert(
      fc.property(anyExpression, coordinate, coordinate, (expression, x, y) => {
        fc.pre(isRegular(expression, x, y));
        const dx = slopeAtZero((h) => walked(expression, x + h, y));
        const dy = slopeAtZero((h) => walked(expression, x, y + h));
        if (dx === undefined || dy === undefined) return fc.pre(false);
        const { value, gradient } = sampleOf(compileFormula(expression, testParams), x, y);
        const tolerance = 1e-5 * (1 + Math.abs(value) + Math.hypot(dx, dy));
        expect(Math.abs(gradient[0] - dx), printed(expression)).toBeLessThan(tolerance);
        expect(Math.abs(gradient[1] - dy), printed(expression)).toBeLessThan(tolerance);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Without its tolerance in comparisons and in floor and ceil. */
const mathjs = create(all, { relTol: 1e-300, absTol: 0 });

/** What mathjs makes of an expression; undefined where it is not real. */
function byMathjs(text: string, x: number, y: number): number | undefined {
  try {
    const value: unknown = mathjs.evaluate(text, { x, y, ...testParams });
    return typeof value === "number" ? value : undefined;
  } catch {
    return undefined; // an order of complex numbers
  }
}

/** Whether errors in the last digits of all operations hardly matter, in jumps and comparisons neither. */
function isWellConditioned(expression: Expression, x: number, y: number): boolean {
  const value = walked(expression, x, y);
  const slipped = [1e-13, -1e-13].map((slip) => walked(expression, x, y, slip));
  return Number.isFinite(value) && slipped.every((other) => Math.abs(other - value) < 1e-10 * (1 + Math.abs(value)));
}

describe("the value", () => {
  it("is that of mathjs wherever it is real and well conditioned", () => {
    fc.assert(
      fc.property(anyExpression, coordinate, coordinate, (expression, x, y) => {
        fc.pre(isWellConditioned(expression, x, y));
        const text = printed(expression, (condition, yes, no) => `((${condition}) ? ${yes} : ${no})`);
        const expected = byMathjs(text, x, y);
        if (expected === undefined) return fc.pre(false);
        const { value } = sampleOf(compileFormula(expression, testParams), x, y);
        expect(Math.abs(value - expected), text).toBeLessThan(1e-9 * (1 + Math.abs(value)));
      }),
      { numRuns: 500 },
    );
  });
});
