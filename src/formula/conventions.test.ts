/** The derivatives that are conventions: ops.ts says them in words. */
import { describe, expect, it } from "vitest";
import { sample } from "../../test/formula/kernel.js";

const inf = Number.POSITIVE_INFINITY;
const nan = Number.NaN;

describe("at kinks, jumps and singular points", () => {
  it.each([
    ["abs(x)", 0, 0, [0, 0]],
    ["abs(x - y)", 2, 2, [0, 0]],
    ["sign(x)", 0, 0, [0, 0]],
    ["floor(x)", 1, 0, [0, 0]],
    ["ceil(x)", 1, 0, [0, 0]],
    ["x floor(y)", 1, 2, [2, 0]],
    ["sqrt(x)", 0, 0, [0, 0]],
    ["sqrt(x^2 + y^2)", 0, 0, [0, 0]],
    ["cbrt(x)", 0, 0, [0, 0]],
    ["x^0.5", 0, 0, [0, 0]],
    ["x^(1/3)", 0, 0, [0, 0]],
    ["x^1.5", 0, 0, [0, 0]],
    ["x^y", 0, 0.5, [0, 0]],
    ["x^y", 0, 2, [0, 0]],
    ["x^y", 0, 0, [0, -inf]],
    ["0^y", 0, 1, [0, 0]],
    ["hypot(x, y)", 0, 0, [0, 0]],
    ["atan2(y, x)", 0, 0, [0, 0]],
    ["min(x, y)", 1, 1, [0.5, 0.5]],
    ["max(x, y)", 1, 1, [0.5, 0.5]],
    ["max(3x, y^2)", 3, 3, [1.5, 3]],
    ["max(x, -x)", 0, 0, [0, 0]],
    ["max(0, x)", 0, 0, [0.5, 0]],
    ["if(x < 1, 2x, 3x)", 1, 0, [3, 0]],
    ["if(x <= 1, 2x, 3x)", 1, 0, [2, 0]],
    // no conventions: the slope is infinite
    ["1/x", 0, 0, [-inf, 0]],
    ["x^-1", 0, 0, [-inf, 0]],
    ["x^-0.5", 0, 0, [-inf, 0]],
    ["log(x)", 0, 0, [inf, 0]],
    ["asin(x)", 1, 0, [inf, 0]],
  ] as const)("%s at (%d, %d)", (formula, x, y, [dx, dy]) => {
    expect(sample(formula, x, y).gradient.map((slope) => slope + 0)).toEqual([dx, dy]);
  });
});

describe("surfaces with a cusp or a crease have gradient 0 there, not NaN", () => {
  const ackley = "-20exp(-0.2sqrt(0.5(x^2+y^2))) - exp(0.5(cos(2pi x)+cos(2pi y))) + e + 20";
  const bukin = "100 sqrt(abs(y - x^2/100)) + 0.01 abs(x + 10)";
  const eggholder = "-(y+47) sin(sqrt(abs(y+x/2+47))) - x sin(sqrt(abs(x-y-47)))";
  it.each([
    ["Ackley's centre", ackley, 0, 0, [0, 0]],
    ["Bukin N.6 at its minimum", bukin, -10, 1, [0, 0]],
    ["Bukin N.6 on its crease", bukin, -20, 4, [-0.01, 0]],
    ["Eggholder where both creases meet", eggholder, 0, -47, [0, 0]],
  ] as const)("%s", (_, formula, x, y, expected) => {
    const { gradient } = sample(formula, x, y);
    for (const d of [0, 1]) expect(gradient[d]).toBeCloseTo(expected[d], 12);
  });
});

describe("the branch that is not chosen leaves no trace", () => {
  it.each([
    ["if(x > 0, sqrt(x), x^2)", -1, [-2, 0]],
    ["if(x > 0, log(x), y)", -1, [0, 1]],
    ["if(x == 0, 1, sin(x)/x)", 0, [0, 0]],
    ["x if(x == 0, 1, sin(x)/x)", 0, [1, 0]],
    ["min(1/x^2, 1)", 0, [0, 0]],
    ["max(-1/x^2, 3x)", 0, [3, 0]],
    ["if(x < 0, if(y < 5, 1/x, log(x)), sqrt(x - 1))", -1, [-1, 0]],
  ] as const)("%s at x = %d, y = 1", (formula, x, expected) => {
    expect(sample(formula, x, 1).gradient.map((slope) => slope + 0)).toEqual(expected);
  });
});

describe("NaN and Infinity are where they must be", () => {
  it.each([
    ["0x", inf, nan],
    ["x - x", inf, nan],
    ["x/x", 0, nan],
    ["x/x", nan, nan],
    ["0 log(x)", 0, nan],
    ["x^0", nan, nan],
    ["1^x", nan, nan],
    ["hypot(x, 1/0)", nan, nan],
    ["hypot(x, y)", inf, inf],
    ["min(x, y)", nan, nan],
    ["max(y, x)", nan, nan],
    ["floor(x)", nan, nan],
    ["abs(x)", nan, nan],
    ["if(x < 1, 2, 3)", nan, nan],
    ["if(x >= 1, 2, 3)", nan, nan],
    ["if(x == x, 2, 3)", nan, nan],
    ["if(x != 1, 2, 3)", nan, nan],
    ["if(y < 1, x, 3)", nan, 3],
    ["sqrt(x)", -1, nan],
    ["log(x)", -1, nan],
    ["1/x", 0, inf],
    ["exp(x)", 1e4, inf],
  ])("%s is, for x = %d and y = 1, %d", (formula, x, value) => {
    expect(sample(formula, x, 1).value).toBe(value);
  });

  it.each(["sqrt(x)", "log(x)", "log2(x)", "log10(x)", "x^0.5", "asin(x - 1)", "acos(x - 1)"])(
    "%s has no slope where it has no value",
    (formula) => expect(sample(formula, -1, 0).gradient[0]).toBeNaN(),
  );
});
