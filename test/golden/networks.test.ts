/**
 * Networks against PyTorch's automatic differentiation: outputs, loss and gradient to 1e-12. Training is held to it in
 * test/lectures/libraries.test.ts, by what the page of experiments shows of it.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createNetwork, type Network, type NetworkOptions } from "../../src/training.js";

interface Case extends NetworkOptions {
  readonly id: string;
  readonly weights: readonly number[];
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  readonly expected: {
    readonly outputs: readonly (readonly number[])[];
    readonly loss: number;
    readonly gradient: readonly number[];
  };
  readonly training: Readonly<Record<string, unknown>>;
}

const golden = JSON.parse(readFileSync(new URL("./networks.json", import.meta.url), "utf8")) as {
  readonly source: string;
  readonly cases: readonly Case[];
};

const flat = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());

const networkOf = ({ sizes, hidden, output, loss, residual }: Case): Network =>
  createNetwork({ sizes, hidden, output, loss, residual });

/** Every number is the same but for `tolerance` of the largest, or of 1 where that is more. */
function expectSame(got: ArrayLike<number>, expected: readonly number[], tolerance: number, least = 1): void {
  const size = Math.max(least, ...expected.map(Math.abs));
  expect(got.length).toBe(expected.length);
  expected.forEach((number, k) => {
    expect(Math.abs(got[k] - number), `entry ${k}: ${got[k]} against ${number}`).toBeLessThanOrEqual(tolerance * size);
  });
}

/** The data of some rows, in their order. */
function rowsOf({ inputs, targets }: Case, rows: readonly number[]) {
  return { inputs: flat(rows.map((row) => inputs[row])), targets: flat(rows.map((row) => targets[row])) };
}

describe(`golden networks (${golden.source})`, () => {
  it("are as many as were computed", () => {
    expect(golden.cases).toHaveLength(7);
    expect(golden.cases.flatMap(({ training }) => Object.keys(training))).toHaveLength(27);
  });

  describe.each(golden.cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const network = networkOf(one);
    const all = rowsOf(one, [...one.inputs.keys()]);
    const theta = Float64Array.from(one.weights);

    it("has the outputs", () => {
      const outputs = new Float64Array(all.targets.length);
      network.predict(theta, all.inputs, outputs);
      expectSame(outputs, one.expected.outputs.flat(), 1e-12);
    });

    it("has the loss and its gradient (lecture item 12)", () => {
      const gradient = new Float64Array(network.parameterCount);
      const loss = network.lossAndGradient(theta, all.inputs, all.targets, gradient);
      expectSame([loss], [one.expected.loss], 1e-12);
      expectSame(gradient, one.expected.gradient, 1e-12, 0);
    });
  });
});
