/**
 * Networks against PyTorch's automatic differentiation: outputs, loss and gradient to 1e-12, and 20 steps of training under
 * every optimizer that was run, on given batches, to 1e-9.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createOptimizer } from "../../src/index.js";
import { createNetwork, type Network, type NetworkOptions } from "../../src/training.js";

interface Training {
  readonly hyper: Readonly<Record<string, number>>;
  readonly batchLossBefore: readonly number[];
  readonly fullLossAfter: readonly number[];
  readonly finalWeights: readonly number[];
}

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
  readonly batches: readonly (readonly number[])[];
  readonly training: Readonly<Record<string, Training>>;
}

const golden = JSON.parse(readFileSync(new URL("./networks.json", import.meta.url), "utf8")) as {
  readonly source: string;
  readonly cases: readonly Case[];
};

/** The golden file's names of hyperparameters, where they are not the optimizers' own. */
const names: Readonly<Record<string, string>> = { lr: "learningRate", eps: "epsilon", min: "minStep", max: "maxStep" };

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

    it.each(Object.entries(one.training))(
      "is trained by %s, with the same loss at every iteration (lecture item 48)",
      (optimizer, training) => {
        const hyperparameters = Object.entries(training.hyper).map(([name, value]) => [names[name] ?? name, value]);
        const stepper = createOptimizer(optimizer, Object.fromEntries(hyperparameters), network.parameterCount);
        const weights = theta.slice();
        const gradient = new Float64Array(network.parameterCount);
        const [before, after]: number[][] = [[], []];
        for (const rows of one.batches) {
          const batch = rowsOf(one, rows);
          before.push(network.lossAndGradient(weights, batch.inputs, batch.targets, gradient));
          stepper.step(weights, gradient);
          after.push(network.lossAndGradient(weights, all.inputs, all.targets, gradient));
        }
        expectSame(weights, training.finalWeights, 1e-9);
        expectSame(before, training.batchLossBefore, 1e-9);
        expectSame(after, training.fullLossAfter, 1e-9);
      },
    );
  });
});
