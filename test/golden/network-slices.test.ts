/** Planes through networks' weight space: loss and both slopes, ∇L·d₁ and ∇L·d₂, against PyTorch. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createNetwork, type NetworkOptions } from "../../src/index.js";

interface Slice extends NetworkOptions {
  readonly id: string;
  readonly inputs: readonly number[];
  readonly targets: readonly number[];
  readonly theta0: readonly number[];
  readonly d1: readonly number[];
  readonly d2: readonly number[];
  readonly samples: readonly {
    readonly at: readonly [number, number];
    readonly loss: number;
    readonly grad: readonly [number, number];
  }[];
}

const { slices } = JSON.parse(readFileSync(new URL("./network-slices.json", import.meta.url), "utf8")) as {
  readonly slices: readonly Slice[];
};

const dot = (a: Float64Array, b: readonly number[]) => a.reduce((sum, v, k) => sum + v * b[k], 0);

it("eleven slices were sampled", () => expect(slices).toHaveLength(11));

describe.each(slices.map((slice) => [slice.id, slice] as const))("%s", (_, slice) => {
  const { sizes, hidden, output, loss, residual, theta0, d1, d2 } = slice;
  const network = createNetwork({ sizes, hidden, output, loss, residual });
  const [inputs, targets] = [Float64Array.from(slice.inputs), Float64Array.from(slice.targets)];
  const gradient = new Float64Array(network.parameterCount);

  it.each(slice.samples)("at $at", ({ at: [a, b], loss: expected, grad }) => {
    const theta = Float64Array.from(theta0, (v, k) => v + a * d1[k] + b * d2[k]);
    const got = network.lossAndGradient(theta, inputs, targets, gradient);
    expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
    const size = Math.max(1, Math.hypot(...grad));
    expect(Math.abs(dot(gradient, d1) - grad[0])).toBeLessThanOrEqual(1e-11 * size);
    expect(Math.abs(dot(gradient, d2) - grad[1])).toBeLessThanOrEqual(1e-11 * size);
  });
});
