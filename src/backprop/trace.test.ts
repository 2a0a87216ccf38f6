/** One sample worked through agrees with the kernels, whatever the network, and with PyTorch's autograd. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySpec, trialOf } from "../../test/networks.js";
import type { NetworkSpec } from "../network/spec.js";
import { Model } from "./model.js";
import type { Piece } from "./piece.js";
import { traceOf } from "./trace.js";
import { backwardWorkings, forwardWorkings, type Place } from "./unitWorkings.js";

interface Case extends NetworkSpec {
  readonly id: string;
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly expected: { readonly gradient: readonly number[]; readonly loss: number };
}

const cases = (
  JSON.parse(readFileSync(new URL("../../test/golden/networks.json", import.meta.url), "utf8")).cases as readonly Case[]
).filter(({ residual }) => !residual);

const expectSame = (got: ArrayLike<number>, expected: ArrayLike<number>) => {
  const size = Math.max(1e-300, ...Array.from(expected, Math.abs));
  Array.from(expected, (value, k) => expect(Math.abs(got[k] - value)).toBeLessThanOrEqual(1e-12 * size));
};

test.each(cases.map((one) => [one.id, one] as const))(
  "%s: the samples' gradients come to that of PyTorch (lecture items 7, 12, 14)",
  (_, one) => {
    const samples = {
      count: one.inputs.length,
      inputs: Float64Array.from(one.inputs.flat()),
      targets: Float64Array.from(one.targets.flat()),
    };
    const { network } = new Model({ spec: one, samples, sharedBiases: false });
    const share = network.ownReduction === "mean" ? 1 / samples.count : 1;
    const sum = new Float64Array(one.weights.length);
    let loss = 0;
    for (const [row, inputs] of one.inputs.entries()) {
      const trace = traceOf(
        network,
        Float64Array.from(one.weights),
        Float64Array.from(inputs),
        Float64Array.from(one.targets[row]),
      );
      loss += share * trace.loss;
      trace.gradient.forEach((g, k) => {
        sum[k] += share * g;
      });
    }
    expectSame(sum, one.expected.gradient);
    expect(Math.abs(loss - one.expected.loss)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(loss)));
  },
);

const spec = anySpec.map((each) => ({ ...each, residual: false }));

test("any network: loss and gradient are the kernels', to any depth (lecture item 7)", () => {
  fc.assert(
    fc.property(spec, fc.nat(1e6), (each, seed) => {
      const { network, theta, inputs, targets } = trialOf(each, 1, seed);
      const gradient = new Float64Array(network.parameterCount);
      const loss = network.evaluate(theta, inputs, targets, 1, gradient);
      const trace = traceOf(network, theta, inputs, targets);
      expect(Math.abs(trace.loss - loss)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(loss)));
      expectSame(trace.gradient, gradient);
    }),
  );
});

describe("the equations shown", () => {
  test("of every unit come to its v, y and δ (lecture items 7, 9)", () => {
    fc.assert(
      fc.property(spec, fc.nat(1e6), (each, seed) => {
        const { network, theta, inputs, targets } = trialOf(each, 1, seed);
        const model = new Model({ spec: each, samples: { count: 1, inputs, targets }, sharedBiases: false });
        const trace = traceOf(network, theta, inputs, targets);
        for (const [l, layer] of trace.layers.entries())
          for (let unit = 0; unit < layer.v.length; unit++) {
            const place: Place = { model, theta, trace, layer: l + 1, unit };
            const [sum, output] = forwardWorkings(place);
            expect([sum.value, output.value]).toEqual([layer.v[unit], layer.y[unit]]);
            for (const working of [sum, ...backwardWorkings(place)])
              expect(evaluated(working.pieces)).toBeCloseTo(working.value, 9);
            expect(backwardWorkings(place).at(-1)?.value).toBe(layer.delta[unit]);
          }
      }),
      { numRuns: 40 },
    );
  });
});

/** What the numbers of an equation come to: the pieces as arithmetic, read by a program of its own. */
function evaluated(pieces: readonly Piece[]): number {
  const tokens = pieces.flat().flatMap((part): (string | number)[] => {
    if (typeof part === "string")
      return /^\d+\/\d+$/.test(part)
        ? part.split("/").flatMap((n, k) => (k ? ["/", Number(n)] : [Number(n)]))
        : [/^\d+$/.test(part) ? Number(part) : part];
    if ("letter" in part) return [part.value];
    return [squareOf(part)];
  });
  let at = 0;
  const peek = () => tokens[at];
  const factor = (): number => {
    const token = tokens[at++];
    if (token === "−") return -factor();
    if (token !== "(") return Number(token);
    const value = sum();
    at++;
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (peek() === "·" || peek() === "/") value = tokens[at++] === "·" ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (peek() === "+" || peek() === "−") value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  };
  return sum();
}

/** The one thing that is set in two ways inside a sum is a square. */
function squareOf(part: {
  readonly numbers: (set: (value: number) => { tag: string; children: string[] }) => unknown;
}): number {
  let base = Number.NaN;
  part.numbers((value) => {
    base = value;
    return { tag: "mn", children: [String(value)] };
  });
  return base * base;
}
