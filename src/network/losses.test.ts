/** Losses where the formulas as they are usually written overflow, and by hand where they do not. */
import { describe, expect, it } from "vitest";
import { Perceptron } from "./perceptron.js";
import type { LossName, OutputActivation } from "./spec.js";

/** Loss and ∂L/∂z of given logits: a network of one linear layer with no weights whose biases are the logits. */
function atLogits(loss: LossName, output: OutputActivation, logits: readonly number[], targets: readonly number[]) {
  const width = logits.length;
  const network = new Perceptron({ sizes: [1, width], hidden: "linear", output, loss, residual: false });
  const theta = Float64Array.of(...logits.map(() => 0), ...logits);
  const gradient = new Float64Array(2 * width);
  const value = network.evaluate(theta, Float64Array.of(1), Float64Array.from(targets), 1, gradient);
  return { value, slopes: [...gradient.subarray(width)] };
}

describe("binary cross-entropy", () => {
  it.each([
    [0, 0.5, Math.LN2, 0],
    [800, 1, 0, 0],
    [800, 0, 800, 1],
    [-800, 0, 0, 0],
    [-800, 1, 800, -1],
    [1e300, 0.25, 0.75e300, 0.75],
    [-30, 0, Math.log1p(Math.exp(-30)), 1 / (1 + Math.exp(30))],
    [40, 1, Math.exp(-40), 0],
  ])("at logit %f, target %f is %f with slope %f", (z, t, value, slope) => {
    const got = atLogits("bce", "sigmoid", [z], [t]);
    expect(Math.abs(got.value - value)).toBeLessThanOrEqual(1e-15 * value);
    expect(got.slopes[0]).toBeCloseTo(slope, 15);
  });
});

describe("cross-entropy", () => {
  it.each<[number[], number[], number, number[]]>([
    [[0, 0], [1, 0], Math.LN2, [-0.5, 0.5]],
    [[900, 0, -900], [1, 0, 0], 0, [0, 0, 0]],
    [[900, 0, -900], [0, 0, 1], 1800, [1, 0, -1]],
    [[1e300, 1e300], [0.5, 0.5], Math.LN2, [0, 0]],
    // Targets that do not add up to 1 weigh the whole row.
    [[0, 0], [2, 0], 2 * Math.LN2, [-1, 1]],
  ])("at logits %j, targets %j is %f", (logits, targets, value, slopes) => {
    const got = atLogits("ce", "softmax", logits, targets);
    expect(got.value).toBeCloseTo(value, 12);
    expect(got.slopes.map((slope) => slope + 0)).toEqual(slopes);
  });
});

describe("squares", () => {
  it.each<[LossName, number]>([
    ["mse", (0.25 + 4) / 2],
    ["halfsse", (0.25 + 4) / 2],
  ])("%s of errors 0.5 and −2", (loss, value) => {
    expect(atLogits(loss, "linear", [1, -1], [0.5, 1]).value).toBe(value);
  });

  it.each<[LossName, number[]]>([
    ["mse", [0.5, -2]],
    ["halfsse", [0.5, -2]],
  ])("%s has slopes %j: of two outputs both halve", (loss, slopes) => {
    expect(atLogits(loss, "linear", [1, -1], [0.5, 1]).slopes).toEqual(slopes);
  });

  it("of three outputs part ways: a mean and a sum", () => {
    expect(atLogits("mse", "linear", [3, 0, 0], [0, 0, 0])).toEqual({ value: 3, slopes: [2, 0, 0] });
    expect(atLogits("halfsse", "linear", [3, 0, 0], [0, 0, 0])).toEqual({ value: 4.5, slopes: [3, 0, 0] });
  });

  it.each(["sigmoid", "tanh", "softmax"] as const)("of %s outputs stay finite at extreme logits", (output) => {
    const { value, slopes } = atLogits("mse", output, [800, -800], [0, 1]);
    expect(value).toBeGreaterThan(0.9);
    expect(slopes.every(Number.isFinite)).toBe(true);
  });
});
