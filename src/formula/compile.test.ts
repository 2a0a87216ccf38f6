import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyExpression, testParams, walked } from "../../test/formula/expressions.js";
import { kernelOf, sample, sampleOf } from "../../test/formula/kernel.js";
import { compileFormula } from "./compile.js";
import { differentiate } from "./differentiate.js";
import { Graph } from "./graph.js";
import { lower } from "./lower.js";
import { tapeOf } from "./makeTape.js";
import { parseFormula } from "./parse.js";
import { instructionLength } from "./tape.js";

const coordinate = fc.oneof(
  fc.double({ min: -4, max: 4 }),
  fc.constantFrom(0, 1, -1, 0.5, Number.NaN, Infinity, -Infinity),
);

describe("the compiled formula is the written one", () => {
  it("has the bits of walking the tree", () => {
    fc.assert(
      fc.property(anyExpression, coordinate, coordinate, (expression, x, y) => {
        const { value } = sampleOf(compileFormula(expression, testParams), x, y);
        // a zero's sign is not part of the promise: 0 is added to make both +0
        expect(value + 0).toBe(walked(expression, x, y) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("a formula that does not use a coordinate is deaf to it", () => {
    expect(sample("x^2", 3, Number.NaN)).toEqual({ value: 9, gradient: [6, 0] });
    expect(sample("5", Number.NaN, Number.NaN)).toEqual({ value: 5, gradient: [0, 0] });
  });
});

describe("params", () => {
  it("have the values given", () => {
    expect(sample("(x^2 + kappa y^2)/2", 2, 3, { kappa: 10 })).toEqual({ value: 47, gradient: [2, 30] });
  });

  it("without a value are a mistake of the programmer", () => {
    const result = parseFormula("a x", ["a"]);
    if (!result.ok) throw new Error("a x");
    expect(() => compileFormula(result.value, {})).toThrow("the param a has no value");
  });
});

/** How many operations the gradient, or the value and the gradient, of a formula take. */
function operationCount(text: string, withValue: boolean, params = {}): number {
  const result = parseFormula(text, Object.keys(params));
  if (!result.ok) throw new Error(text);
  const graph = new Graph();
  const f = lower(result.value, params, graph);
  const { x, y } = differentiate(f, graph);
  const outputs = [x ?? graph.constant(0), y ?? graph.constant(0), ...(withValue ? [f] : [])];
  return tapeOf(outputs).instructions.length / instructionLength;
}

describe("nothing is computed twice or in vain", () => {
  it.each([
    // 1 − x, x², u = y − x², 200u, u x, −400(u x), −2(1 − x) and their sum; with the value two squares, 100u², a sum
    ["(1-x)^2 + 100(y-x^2)^2", 8, 12],
    ["x + y", 0, 1],
    ["sin(pi/6) x", 0, 1],
    // ∂x = s = sin y; ∂y = (x + y) cos y + s; with the value x s, y s, a sum
    ["x*sin(y) + y*sin(y)", 5, 8],
    // u = exp x; (1 + 2u) u; with the value u², a sum
    ["exp(x)^2 + exp(x)", 4, 6],
    // x², x³, x⁶, x⁷, 8x⁷; with the value x⁴ and x⁸
    ["x^8", 5, 7],
    ["x y + y x", 2, 4],
  ])("%s: %i operations for the gradient, %i with the value", (text, gradient, both) => {
    expect(operationCount(text, false)).toBe(gradient);
    expect(operationCount(text, true)).toBe(both);
  });

  it("params are constants: turning the coordinates costs no sine", () => {
    const turned = "(x cos(angle) + y sin(angle))^2";
    expect(operationCount(turned, true, { angle: 0.3 })).toBe(operationCount("(x*0.9 + y*0.4)^2", true));
  });

  it("a gradient takes a small multiple of the operations of its formula", () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const graph = new Graph();
        const f = lower(expression, testParams, graph);
        const before = tapeOf([f]).instructions.length;
        const { x = f, y = f } = differentiate(f, graph);
        expect(tapeOf([x, y, f]).instructions.length).toBeLessThanOrEqual(12 * before);
      }),
    );
  });
});

describe("the longest formulas", () => {
  it.each([
    ["a sum", "x+".repeat(499)],
    ["a product", "x*".repeat(499)],
    ["nested powers", "y^".repeat(99)],
    ["many conditions", "if(x<y,x^2,sin(y))+".repeat(90)],
    ["many minima", "min(x,y^2)*".repeat(150)],
  ])("%s compiles and evaluates", (_, text) => {
    const { value, gradient } = sampleOf(kernelOf(`${text}1`), 1.01, 0.99);
    expect([value, ...gradient].every(Number.isFinite)).toBe(true);
  });
});

it("a kernel has its own registers: others in between change nothing", () => {
  const [a, b] = [kernelOf("x^2 + y"), kernelOf("sin(x) y")];
  const before = sampleOf(a, 1, 2);
  sampleOf(b, 3, 4);
  expect(sampleOf(a, 1, 2)).toEqual(before);
});
