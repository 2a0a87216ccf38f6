/** Networks of all kinds: their gradients against differences, batches against single samples, and what is never lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTrial, heads, numbers, type Trial, trialOf } from "../../test/networks.js";
import { layerNorms } from "./layerNorms.js";
import { Perceptron } from "./perceptron.js";
import { hiddenActivations, type NetworkSpec } from "./spec.js";

const plain: NetworkSpec = { sizes: [2, 3, 1], hidden: "tanh", output: "linear", loss: "mse", residual: false };

function gradientOf({ network, theta, inputs, targets, count }: Trial): Float64Array {
  const gradient = new Float64Array(network.parameterCount).fill(7);
  network.evaluate(theta, inputs, targets, count, gradient);
  return gradient;
}

const lossAt = ({ network, inputs, targets, count }: Trial, theta: Float64Array) =>
  network.evaluate(theta, inputs, targets, count);

/** The loss's derivative along a direction, by central differences of the fourth order. */
function slopeAlong(trial: Trial, direction: Float64Array): number {
  const at = (h: number) =>
    lossAt(
      trial,
      trial.theta.map((v, k) => v + h * direction[k]),
    );
  const h = 1e-4;
  return (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, v, k) => sum + v * b[k], 0);
const largest = (a: Float64Array) => a.reduce((most, v) => Math.max(most, Math.abs(v)), 0);

describe("the gradient", () => {
  const kinds = hiddenActivations.flatMap((hidden) =>
    heads.flatMap((head) => [false, true].map((residual) => ({ hidden, ...head, residual }))),
  );

  it.each(kinds)("of $hidden, $output, $loss, residual $residual is that of differences", (kind) => {
    const trial = trialOf({ ...kind, sizes: [3, 5, 5, 4, 4, 2] }, 7, 11);
    const gradient = gradientOf(trial);
    for (let k = 0; k < gradient.length; k++) {
      const axis = new Float64Array(gradient.length);
      axis[k] = 1;
      expect(Math.abs(gradient[k] - slopeAlong(trial, axis))).toBeLessThan(1e-9 * Math.max(1, largest(gradient)));
    }
  });

  it("of any network is that of differences", () => {
    // At a corner of ReLU differences do not converge: smooth networks only.
    const smooth = anyTrial(9).filter(
      ({ network: { spec } }) => spec.output !== "relu" && (spec.hidden !== "relu" || spec.sizes.length === 2),
    );
    fc.assert(
      fc.property(smooth, fc.nat(1000), (trial, seed) => {
        const direction = numbers(trial.theta.length, seed);
        const gradient = gradientOf(trial);
        const scale = 1 + Math.abs(lossAt(trial, trial.theta)) + largest(gradient);
        expect(Math.abs(dot(gradient, direction) - slopeAlong(trial, direction))).toBeLessThan(1e-7 * scale);
      }),
    );
  });

  it("comes with the same loss as without it", () => {
    fc.assert(
      fc.property(anyTrial(5), (trial) => {
        const { network, theta, inputs, targets, count } = trial;
        const gradient = new Float64Array(network.parameterCount);
        expect(network.evaluate(theta, inputs, targets, count, gradient)).toBe(lossAt(trial, theta));
      }),
    );
  });
});

describe("a batch", () => {
  it("of N has the outputs of N singles, bit for bit", () => {
    fc.assert(
      fc.property(anyTrial(150), ({ network, theta, inputs, count }) => {
        const [all, one] = [new Float64Array(count * network.outputs), new Float64Array(network.outputs)];
        network.predict(theta, inputs, all);
        for (let s = 0; s < count; s++) {
          network.predict(theta, inputs.slice(s * network.inputs, (s + 1) * network.inputs), one);
          expect(all.slice(s * network.outputs, (s + 1) * network.outputs)).toEqual(one);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([1, 2, 3, 63, 64, 65, 130])("of %i has the sum of its singles' losses and gradients", (count) => {
    for (const { network, theta, inputs, targets } of heads.map((head) =>
      trialOf({ ...head, sizes: [3, 5, 4, 2], hidden: "sigmoid", residual: false }, count, 5),
    )) {
      const [sum, one, all] = [0, 0, 0].map(() => new Float64Array(network.parameterCount));
      let loss = 0;
      for (let s = 0; s < count; s++) {
        const x = inputs.subarray(s * network.inputs, (s + 1) * network.inputs);
        const t = targets.subarray(s * network.outputs, (s + 1) * network.outputs);
        loss += network.evaluate(theta, x, t, 1, one);
        one.forEach((g, k) => {
          sum[k] += g;
        });
      }
      const total = network.evaluate(theta, inputs, targets, count, all, "sum");
      expect(Math.abs(total - loss)).toBeLessThanOrEqual(1e-13 * loss);
      all.forEach((g, k) => {
        expect(Math.abs(g - sum[k])).toBeLessThanOrEqual(1e-12 * Math.max(1, largest(sum)));
      });
      const mean = network.evaluate(theta, inputs, targets, count, one, "mean");
      expect(Math.abs(mean * count - total)).toBeLessThanOrEqual(1e-13 * total);
      expect(Math.abs(largest(one) * count - largest(all))).toBeLessThanOrEqual(1e-13 * largest(all));
    }
  });

  it.each([
    ["mse", "linear", "mean"],
    ["halfsse", "linear", "sum"],
    ["bce", "sigmoid", "mean"],
    ["ce", "softmax", "mean"],
  ] as const)("under %s of %s outputs has by itself the %s", (loss, output, reduction) => {
    const { network, theta, inputs, targets } = trialOf({ ...plain, sizes: [2, 3, 2], loss, output }, 6, 1);
    const by = (given?: "mean" | "sum") => network.evaluate(theta, inputs, targets, 6, undefined, given);
    expect(by()).toBe(by(reduction));
    expect(by("sum") / by("mean")).toBeCloseTo(6, 12);
  });

  it("that is only the first part of the arrays is the batch of that part", () => {
    const { network, theta, inputs, targets } = trialOf(plain, 9, 3);
    const part = network.evaluate(theta, inputs.slice(0, 8), targets.slice(0, 4), 4);
    expect(network.evaluate(theta, inputs, targets, 4)).toBe(part);
  });
});

describe("residual layers", () => {
  it("add their input where a hidden layer follows one of its width, and nowhere else", () => {
    const { layers } = new Perceptron({ ...plain, sizes: [4, 4, 4, 3, 3, 3], residual: true });
    expect(layers.map(({ residual }) => residual)).toEqual([false, true, false, true, false]);
  });

  it("with no weights of their own pass on what they get", () => {
    const network = new Perceptron({ ...plain, sizes: [2, 3, 3, 3, 1], residual: true });
    const theta = numbers(network.parameterCount, 1);
    for (const { weights, biases, outputs, residual } of network.layers) {
      if (residual) theta.fill(0, weights, biases + outputs);
    }
    const inputs = numbers(10, 2);
    const [first, third] = [new Float64Array(15), new Float64Array(15)];
    network.hiddenValues(theta, inputs, 1, first);
    network.hiddenValues(theta, inputs, 3, third);
    expect(third).toEqual(first);
  });
});

describe("hidden values", () => {
  it("are what each unit of a layer gives for each sample", () => {
    const network = new Perceptron({ ...plain, sizes: [2, 2, 1], hidden: "relu" });
    // h = relu([1 2; 3 4] x + [−1, 0.5])
    const theta = Float64Array.of(1, 2, 3, 4, -1, 0.5, 0, 0, 0);
    const values = new Float64Array(4);
    network.hiddenValues(theta, Float64Array.of(1, 1, -1, 0.5), 1, values);
    expect([...values]).toEqual([2, 7.5, 0, 0]);
  });

  it("of the last hidden layer give the outputs by the last layer's weights", () => {
    const { network, theta, inputs, count } = trialOf({ ...plain, sizes: [2, 4, 3, 1] }, 70, 8);
    const [hidden, outputs] = [new Float64Array(3 * count), new Float64Array(count)];
    network.hiddenValues(theta, inputs, 2, hidden);
    network.predict(theta, inputs, outputs);
    const { weights, biases } = network.layers[2];
    for (let s = 0; s < count; s++) {
      let y = theta[biases];
      for (let i = 0; i < 3; i++) y += theta[weights + i] * hidden[3 * s + i];
      expect(outputs[s]).toBe(y);
    }
  });
});

it("the norms of the layers make up the norm of the whole", () => {
  const trial = trialOf({ ...plain, sizes: [2, 5, 3, 1] }, 4, 2);
  const gradient = gradientOf(trial);
  const norms = new Float64Array(3);
  layerNorms(trial.network.layers, gradient, norms);
  expect(Math.hypot(...norms)).toBeCloseTo(Math.hypot(...gradient), 14);
  expect(norms[2]).toBeCloseTo(Math.hypot(...gradient.slice(-4)), 14);
});

describe("NaN and Infinity", () => {
  it("in a parameter come out of the loss, and nothing throws", () => {
    fc.assert(
      fc.property(anyTrial(4), fc.nat(), (trial, place) => {
        const theta = trial.theta.slice();
        theta[place % theta.length] = Number.NaN;
        expect(lossAt(trial, theta)).toBeNaN();
        expect(gradientOf({ ...trial, theta }).some(Number.isNaN)).toBe(true);
      }),
    );
  });

  it("of any kind are numbers to a network", () => {
    const odd = fc.constantFrom(0, -0, 1e300, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN);
    fc.assert(
      fc.property(anyTrial(3), fc.array(odd, { minLength: 1, maxLength: 9 }), (trial, odds) => {
        const inputs = trial.inputs.map((_, k) => odds[k % odds.length]);
        expect(typeof lossAt({ ...trial, inputs }, trial.theta)).toBe("number");
      }),
    );
  });
});

it("working takes no memory, however large the batch", () => {
  const { network, theta, inputs, targets } = trialOf(plain, 5000, 1);
  const gradient = new Float64Array(network.parameterCount);
  const outputs = new Float64Array(5000);
  const before = process.memoryUsage().arrayBuffers;
  for (let k = 0; k < 20; k++) {
    network.evaluate(theta, inputs, targets, 1 + 250 * k, gradient);
    network.predict(theta, inputs, outputs);
  }
  expect(process.memoryUsage().arrayBuffers).toBeLessThanOrEqual(before);
});
