import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkObjective } from "./objective.js";
import { Perceptron } from "./perceptron.js";
import { slice } from "./slice.js";

const numbers = (count: number, seed: number) => Float64Array.from({ length: count }, (_, k) => Math.sin(seed + 7 * k));

const network = new Perceptron({ sizes: [2, 3, 1], hidden: "tanh", output: "sigmoid", loss: "bce", residual: false });
const samples = { inputs: numbers(20, 1), targets: numbers(10, 2).map((x) => (1 + x) / 2) };
const plane = {
  origin: numbers(network.parameterCount, 3),
  directions: [numbers(network.parameterCount, 4), numbers(network.parameterCount, 5)] as const,
};
const [u, v] = plane.directions;
const objective = networkObjective(network, samples);

describe("a slice through a network's loss", () => {
  const evaluate = slice(objective, { ...plane, directions: [u, v] });

  it("has the loss of the weights θ₀ + a d₁ + b d₂, and the gradient along both directions", () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (a, b) => {
        const weights = plane.origin.map((weight, k) => weight + a * u[k] + b * v[k]);
        const pull = new Float64Array(weights.length);
        const loss = network.evaluate(weights, samples.inputs, samples.targets, 10, pull);
        const [gradient, value] = [new Float64Array(2), new Float64Array(1)];
        evaluate(Float64Array.of(a, b), 1, { dim: 2, count: 1 }, gradient, value);
        const along = (direction: Float64Array) => pull.reduce((sum, part, k) => sum + part * direction[k], 0);
        expect([value[0], gradient[0], gradient[1]]).toEqual([loss, along(u), along(v)]);
      }),
    );
  });

  it("takes points coordinate-major", () => {
    const [gradient, value] = [new Float64Array(4), new Float64Array(2)];
    evaluate(Float64Array.of(1, 2, 3, 4), 1, { dim: 2, count: 2 }, gradient, value);
    const [alone, loss] = [new Float64Array(2), new Float64Array(1)];
    evaluate(Float64Array.of(2, 4), 1, { dim: 2, count: 1 }, alone, loss);
    expect([gradient[1], gradient[3], value[1]]).toEqual([alone[0], alone[1], loss[0]]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])("gives numbers or NaN at %d, and does not throw", (far) => {
    const gradient = new Float64Array(2);
    evaluate(Float64Array.of(far, 0), 1, { dim: 2, count: 1 }, gradient);
    expect(gradient).toHaveLength(2);
  });
});
