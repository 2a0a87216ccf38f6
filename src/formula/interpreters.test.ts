/** Both interpreters against the definitions, and against each other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyExpression, testParams } from "../../test/formula/expressions.js";
import { kernelOf } from "../../test/formula/kernel.js";
import { BlockProgram } from "./blocks.js";
import { compileFormula } from "./compile.js";
import { Graph, type Node } from "./graph.js";
import { tapeOf } from "./makeTape.js";
import { type Operation, operations } from "./ops.js";
import { ScalarProgram } from "./scalar.js";

const awkward = [0, -0, 1, -1, 0.5, -0.5, 2, -2.5, 1e-200, 1e200, Infinity, -Infinity, Number.NaN];
const points = awkward.flatMap((x) => awkward.map((y) => [x, y] as const));
const theta = Float64Array.from([...points.map(([x]) => x), ...points.map(([, y]) => y)]);

/** A tape's first output at all the points, by either interpreter. */
function outputs(node: Node, Program: typeof ScalarProgram | typeof BlockProgram): Float64Array {
  const gradient = new Float64Array(theta.length);
  new Program(tapeOf([node, node])).evaluate(theta, points.length, gradient);
  return gradient.subarray(0, points.length);
}

describe("every operation is what ops.ts defines, in both interpreters", () => {
  const operandsOf = (graph: Graph, arity: number): readonly (readonly Node[])[] => {
    const [x, y, constant] = [graph.x, graph.y, graph.constant(0.5)];
    if (arity === 1) return [[x]];
    if (arity === 3) return [[graph.apply("order", x, y), x, y]];
    return [
      [x, y],
      [y, x],
      [x, constant],
      [constant, x],
    ];
  };

  it.each(Object.keys(operations) as Operation[])("%s", (operation) => {
    const define: (...values: number[]) => number = operations[operation];
    const graph = new Graph();
    const operandAt = (node: Node, x: number, y: number): number => {
      if (node.operation === "constant") return node.value;
      if (node.operation === "order") return operations.order(x, y);
      return node === graph.x ? x : y;
    };
    for (const operands of operandsOf(graph, define.length)) {
      const expected = points.map(([x, y]) => define(...operands.map((node) => operandAt(node, x, y))));
      const node = graph.apply(operation, ...operands);
      expect(Array.from(outputs(node, ScalarProgram))).toEqual(expected);
      expect(Array.from(outputs(node, BlockProgram))).toEqual(expected);
    }
  });
});

describe("a batch of N gives the bits of N singles", () => {
  const evaluated = (kernel: ReturnType<typeof kernelOf>, from: Float64Array, count: number) => {
    const [gradient, value] = [new Float64Array(2 * count), new Float64Array(count)];
    kernel.evaluate(from, { dim: 2, count }, gradient, value);
    return { gradient, value };
  };
  const singles = (kernel: ReturnType<typeof kernelOf>, from: Float64Array, count: number) => {
    const all = { gradient: new Float64Array(2 * count), value: new Float64Array(count) };
    for (let i = 0; i < count; i++) {
      const one = evaluated(kernel, Float64Array.of(from[i], from[count + i]), 1);
      all.value[i] = one.value[0];
      all.gradient[i] = one.gradient[0];
      all.gradient[count + i] = one.gradient[1];
    }
    return all;
  };
  const scattered = (count: number) => Float64Array.from({ length: 2 * count }, (_, k) => 5 * Math.sin(k * k + 1));

  it.each([0, 1, 2, 3, 4, 5, 7, 255, 256, 257, 1000, 1025])("%i points", (count) => {
    const from = scattered(count);
    for (const text of ["(1-x)^2 + 100(y-x^2)^2", "sin(x)exp(y/2) + if(x<y, hypot(x,y), x^y)", "x", "3"]) {
      const kernel = kernelOf(text);
      expect(evaluated(kernel, from, count)).toEqual(singles(kernel, from, count));
    }
  });

  it("random formulas, at awkward points too", () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const kernel = compileFormula(expression, testParams);
        expect(evaluated(kernel, theta, points.length)).toEqual(singles(kernel, theta, points.length));
      }),
    );
  });

  it("the gradient alone has the same bits as with the value", () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const kernel = compileFormula(expression, testParams);
        const gradient = new Float64Array(theta.length);
        kernel.evaluate(theta, { dim: 2, count: points.length }, gradient);
        expect(gradient).toEqual(evaluated(kernel, theta, points.length).gradient);
      }),
    );
  });

  it.each([3, 300])("single precision is rounded when it is stored, for %i points", (count) => {
    const kernel = kernelOf("sin(x) y^2");
    const from = Float32Array.from(scattered(count));
    const [gradient, value] = [new Float32Array(2 * count), new Float32Array(count)];
    kernel.evaluate(from, { dim: 2, count }, gradient, value);
    const exact = evaluated(kernel, Float64Array.from(from), count);
    expect(gradient).toEqual(Float32Array.from(exact.gradient));
    expect(value).toEqual(Float32Array.from(exact.value));
  });
});
