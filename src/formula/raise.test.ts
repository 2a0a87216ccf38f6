/** The shown derivatives: how they read, and that they say what the kernel computes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyExpression, childrenOf, printed, testParams, walked } from "../../test/formula/expressions.js";
import { sampleOf } from "../../test/formula/kernel.js";
import { completeValues, type Values } from "../core/param.js";
import { registry } from "../registry.js";
import { compileFormula } from "./compile.js";
import type { Expression } from "./expression.js";
import { parseFormula } from "./parse.js";
import { gradientExpressions } from "./raise.js";

function parsed(text: string, paramNames: readonly string[] = []): Expression {
  const result = parseFormula(text, paramNames);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** How ∂f/∂x is shown, next to how it would be typed. */
const reads = (rows: readonly (readonly [formula: string, slope: string])[]) =>
  it.each(rows)("%s: %s", (formula, slope) => {
    const [x] = gradientExpressions(parsed(formula), {})!;
    expect(printed(x)).toBe(printed(parsed(slope)));
  });

describe("∂f/∂x is shown", () => {
  describe("without noise", () => {
    reads([
      ["3", "0"],
      ["y^2", "0"],
      ["x + y", "1"],
      ["-x", "-1"],
      ["x^2/2", "x"],
      ["1 - x", "-1"],
      ["x^3 - 3x y^2", "3x^2 - 3y^2"],
      ["x x y", "2x y"],
      ["x + x - 2x + x^2", "2x"],
      ["x/y + y/x^2", "1/y - 2y/x^3"],
      ["(x + 1)/(y - 2)", "1/(y - 2)"],
    ]);
  });

  describe("with what is common in front", () => {
    reads([
      ["(1.5 - x + x y)^2", "2(1.5 - x + x y)(y - 1)"],
      ["(2x + 4y)^2", "4(2x + 4y)"],
      ["x^2 exp(x)", "x (2 + x)exp(x)"],
      ["(x + y)^2 + (x + y)^4", "2(x + y)(1 + 2(x + y)^2)"],
      ["cos(x)exp(-x y)", "-((sin(x) + y cos(x))exp(-x y))"],
    ]);
  });

  describe("in the spelling of the formula", () => {
    reads([
      ["sin(3pi x)", "3pi cos(3pi x)"],
      ["exp((x - 1)*2)", "2exp((x - 1)*2)"],
      ["(1 + x)^3", "3(1 + x)^2"],
      ["sin(x) + (x - 2)^2/2", "cos(x) + x - 2"],
    ]);
  });

  describe("with special operations as what they mean", () => {
    reads([
      ["sqrt(x)", "0.5/sqrt(x)"],
      ["cbrt(x)", "1/(3cbrt(x)^2)"],
      ["x^y", "y x^(y - 1)"],
      ["y^x", "y^x log(y)"],
      ["x^0.5", "0.5/x^0.5"],
      ["log(x)", "1/x"],
      ["hypot(x, y)", "x/hypot(x, y)"],
      ["atan2(y, x)", "-(y/(x^2 + y^2))"],
      ["abs(x)", "sign(x)"],
      ["min(x, y)", "if(x < y, 1, 0)"],
      ["max(x^2, y)", "if(x^2 < y, 0, 2x)"],
      ["if(x >= y, x^2, x)", "if(y <= x, 2x, 1)"],
      ["if(x != y, x^2, x)", "if(x == y, 1, 2x)"],
      ["x if(0/0 < 1, 1, 2)", "0/0"],
      ["x/0", "1/0"],
    ]);
  });

  describe("with numbers that are short", () => {
    reads([
      ["x^4/3", "4x^3/3"],
      ["x/pi", "1/pi"],
      ["pi^2 x", "pi^2"],
      ["cos(x pi/4)", "-(0.25pi sin(x pi/4))"],
      ["sqrt(2) x", "1.41421"],
      ["0.1 * 3x", "0.3"],
      ["1e-9 x^2", "2e-9 x"],
    ]);
  });

  it("with the values of params, and their names where they were written", () => {
    const formula = parsed("kappa exp(shift x)", Object.keys(testParams));
    const [x] = gradientExpressions(formula, testParams)!;
    expect(printed(x)).toBe("(-(1.875 * exp((shift * x))))");
  });

  it("unless it is too long to be read", () => {
    const product = (count: number) => parsed(Array.from({ length: count }, (_, k) => `sin(x + ${k}y)`).join("*"));
    expect(gradientExpressions(product(4), {})).toBeDefined();
    expect(gradientExpressions(product(9), {})).toBeUndefined();
    expect(gradientExpressions(product(90), {})).toBeUndefined();
  });
});

/** An expression with params replaced by their values. */
function withNumbers(expression: Expression, values: Values): Expression {
  const inside = (part: Expression) => withNumbers(part, values);
  switch (expression.kind) {
    case "param":
      return { kind: "number", value: values[expression.name], text: expression.name };
    case "sign":
      return { ...expression, operand: inside(expression.operand) };
    case "binary":
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case "call":
      return { ...expression, args: expression.args.map(inside) };
    case "if": {
      const { condition, yes, no } = expression;
      const sides = { left: inside(condition.left), right: inside(condition.right) };
      return { kind: "if", condition: { ...condition, ...sides }, yes: inside(yes), no: inside(no) };
    }
    default:
      return expression;
  }
}

/** Whose gradients are too long to be shown. */
const tooLong = ["goldstein-price"];

/** Numbers of either sign, away from 0 and from round ones by an offset, where kinks, jumps and ties are. */
const coordinate = (offset: number) =>
  fc
    .tuple(fc.constantFrom(1, -1), fc.integer({ min: 10_000, max: 3_000_000 }))
    .map(([sign, millionths]) => sign * (millionths / 1e6 + offset));

/** Whether every part has a finite value other than 0, where conventions hold. */
function isSmooth(expression: Expression, x: number, y: number): boolean {
  const value = walked(expression, x, y);
  return Number.isFinite(value) && value !== 0 && childrenOf(expression).every((part) => isSmooth(part, x, y));
}

/** Whether errors in the last digits of all operations hardly matter. */
function isWellConditioned(expression: Expression, x: number, y: number): boolean {
  const value = walked(expression, x, y);
  return [1e-13, -1e-13].every(
    (slip) => Math.abs(walked(expression, x, y, slip) - value) < 1e-10 * (1 + Math.abs(value)),
  );
}

describe("the shown gradient is the computed one", () => {
  it("of random formulas, wherever no convention is met", () => {
    fc.assert(
      fc.property(anyExpression, coordinate(1.7e-7), coordinate(2.3e-7), (expression, x, y) => {
        fc.pre(isSmooth(expression, x, y) && isWellConditioned(expression, x, y));
        const shown = gradientExpressions(expression, testParams);
        if (shown === undefined) return fc.pre(false);
        const { gradient } = sampleOf(compileFormula(expression, testParams), x, y);
        for (const d of [0, 1]) {
          fc.pre(isWellConditioned(shown[d], x, y));
          const slope = walked(shown[d], x, y);
          expect(Math.abs(slope - gradient[d]), printed(expression)).toBeLessThan(1e-9 * (1 + Math.abs(slope)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  const unit = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it.each([...registry.surfaces.values()].filter(({ formula }) => formula))(
    "of $name",
    ({ id, formula = "", params, domain: [[x0, x1], [y0, y1]] }) => {
      const values = completeValues(params);
      const expression = parsed(formula, Object.keys(params));
      const shown = gradientExpressions(expression, values);
      if (shown === undefined) return expect(tooLong).toContain(id);
      const kernel = compileFormula(expression, values);
      fc.assert(
        fc.property(unit, unit, (a, b) => {
          const [x, y] = [x0 + a * (x1 - x0), y0 + b * (y1 - y0)];
          const { gradient } = sampleOf(kernel, x, y);
          for (const d of [0, 1]) {
            const slope = walked(withNumbers(shown[d], values), x, y);
            expect(Math.abs(slope - gradient[d]) / (1e-3 + Math.hypot(...gradient))).toBeLessThan(1e-9);
          }
        }),
      );
    },
  );
});
