import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyExpression, printed, testParams } from "../../test/formula/expressions.js";
import { parseFormula } from "./parse.js";

/** What a formula means, with parentheses round everything. */
function meaning(text: string, params: readonly string[] = []): string {
  const result = parseFormula(text, params);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return printed(result.value);
}

describe("what formulas mean", () => {
  it.each([
    // numbers
    ["1", "1"],
    ["1.5", "1.5"],
    [".5", ".5"],
    ["5.", "5."],
    ["1e-3", "1e-3"],
    ["2.5E+2", "2.5E+2"],
    ["2e", "(2 * e)"],
    ["2e3x", "(2e3 * x)"],
    ["2e-x", "((2 * e) - x)"],
    // precedence
    ["x+y*2", "(x + (y * 2))"],
    ["x-y-1", "((x - y) - 1)"],
    ["x/y/2", "((x / y) / 2)"],
    ["x/y*2", "((x / y) * 2)"],
    ["(x+y)*2", "((x + y) * 2)"],
    ["((x))", "x"],
    ["-x^2", "(-(x ^ 2))"],
    ["(-x)^2", "((-x) ^ 2)"],
    ["2^-1", "(2 ^ (-1))"],
    ["2^-x^2", "(2 ^ (-(x ^ 2)))"],
    ["x^y^2", "(x ^ (y ^ 2))"],
    ["(x^y)^2", "((x ^ y) ^ 2)"],
    ["2*-x", "(2 * (-x))"],
    ["x - -y", "(x - (-y))"],
    ["+x", "(+x)"],
    ["--x", "(-(-x))"],
    ["-x*y", "((-x) * y)"],
    // implied multiplication
    ["2x", "(2 * x)"],
    ["2 x", "(2 * x)"],
    ["x y", "(x * y)"],
    ["xy", "(x * y)"],
    ["xyx", "((x * y) * x)"],
    ["3(x+1)", "(3 * (x + 1))"],
    ["(x+1)(y-1)", "((x + 1) * (y - 1))"],
    ["x(y+1)", "(x * (y + 1))"],
    ["2pi x", "((2 * pi) * x)"],
    ["2pix", "((2 * pi) * x)"],
    ["xy^2", "(x * (y ^ 2))"],
    ["2x^2", "(2 * (x ^ 2))"],
    ["x^2y", "((x ^ 2) * y)"],
    ["2^xy", "((2 ^ x) * y)"],
    ["1/2x", "((1 / 2) * x)"],
    ["1/xy", "((1 / x) * y)"],
    ["-2x", "((-2) * x)"],
    ["xsin(y)", "(x * sin(y))"],
    ["2cos(x)sin(y)", "((2 * cos(x)) * sin(y))"],
    ["xlog2(y)", "(x * log2(y))"],
    ["exy", "((e * x) * y)"],
    ["xexp(y)", "(x * exp(y))"],
    ["x - 2 y", "(x - (2 * y))"],
    // functions
    ["exp (x)", "exp(x)"],
    ["atan2(y, x)", "atan2(y, x)"],
    ["max(x, y, 1, 2)", "max(x, y, 1, 2)"],
    ["hypot(x+1, y)", "hypot((x + 1), y)"],
    ["sin(x)^2", "(sin(x) ^ 2)"],
    ["if(x < 1, x, y)", "if(x < 1, x, y)"],
    ["2if(x==y,1,0)", "(2 * if(x == y, 1, 0))"],
    ["if(x+1 >= 2y, -x, if(x != 0, 1, 2))", "if((x + 1) >= (2 * y), (-x), if(x != 0, 1, 2))"],
    // typography
    ["−x", "(-x)"],
    ["x·y × 2 ÷ 3", "(((x * y) * 2) / 3)"],
    ["2πx", "((2 * pi) * x)"],
    ["x²", "(x ^ 2)"],
    ["−x²y³", "((-(x ^ 2)) * (y ^ 3))"],
    ["(x+1)²", "((x + 1) ^ 2)"],
    ["x²^3", "((x ^ 2) ^ 3)"],
    ["2^x²", "(2 ^ (x ^ 2))"],
    ["x²³", "(x ^ 23)"],
    ["if(x ≤ 1, x, if(x ≥ 2, 1, if(x ≠ y, 0, 1)))", "if(x <= 1, x, if(x >= 2, 1, if(x != y, 0, 1)))"],
    [" x\t+\ny ", "(x + y)"],
  ])("%s is %s", (text, expected) => expect(meaning(text)).toBe(expected));

  it.each([
    ["kappa y^2", ["kappa"], "(kappa * (y ^ 2))"],
    ["kappay", ["kappa"], "(kappa * y)"],
    ["abx", ["a", "b"], "((a * b) * x)"],
    ["abx", ["a", "b", "ab"], "(ab * x)"],
    ["beta1x", ["beta1"], "(beta1 * x)"],
    ["κx", ["κ"], "(κ * x)"],
    ["pie", ["pi"], "(pi * e)"],
    ["a_b", ["a_b"], "a_b"],
    ["abc", ["ab", "a", "bc"], "(a * bc)"],
  ])("%s with the params %s is %s", (text, params, expected) => expect(meaning(text, params)).toBe(expected));

  it("what is built in hides a param of the same name", () => {
    expect(parseFormula("e", ["e"])).toEqual({ ok: true, value: { kind: "constant", name: "e" } });
  });

  it("parentheses round everything change nothing", () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        expect(parseFormula(printed(expression), Object.keys(testParams))).toEqual({ ok: true, value: expression });
      }),
    );
  });
});
