import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Initializer, initialize } from "./initializers.js";
import { layersOf, parameterCountOf } from "./layers.js";

const layers = layersOf({ sizes: [30, 50, 20], residual: false });
const count = parameterCountOf(layers);

function thetaOf(initializer: Initializer, seed = 1): Float64Array {
  const theta = new Float64Array(count).fill(Number.NaN);
  initialize(layers, initializer, seed, theta);
  return theta;
}

const weightsOf = (theta: Float64Array, l: number) => theta.slice(layers[l].weights, layers[l].biases);
const biasesOf = (theta: Float64Array, l: number) =>
  theta.slice(layers[l].biases, layers[l].biases + layers[l].outputs);
const largest = (values: Float64Array) => values.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
const variance = (values: Float64Array) => values.reduce((sum, v) => sum + v * v, 0) / values.length;

describe.each<[Initializer, number, number]>([
  [{ kind: "glorot" }, Math.sqrt(6 / 80), Math.sqrt(6 / 70)],
  [{ kind: "he" }, Math.sqrt(6 / 30), Math.sqrt(6 / 50)],
  [{ kind: "uniform", range: 0.3 }, 0.3, 0.3],
])("%j", (initializer, ...ranges) => {
  it.each([0, 1])("fills the range of layer %i evenly", (l) => {
    const weights = weightsOf(thetaOf(initializer), l);
    expect(largest(weights)).toBeLessThanOrEqual(ranges[l]);
    expect(largest(weights)).toBeGreaterThan(0.99 * ranges[l]);
    expect(variance(weights) / (ranges[l] ** 2 / 3)).toBeCloseTo(1, 1);
  });

  it("is a function of the seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        expect(thetaOf(initializer, seed)).toEqual(thetaOf(initializer, seed));
        expect(thetaOf(initializer, seed)).not.toEqual(thetaOf(initializer, seed + 1));
      }),
      { numRuns: 20 },
    );
  });

  it("gives a parameter the same number whatever the later layers are", () => {
    const longer = layersOf({ sizes: [30, 50, 20, 7], residual: false });
    const theta = new Float64Array(parameterCountOf(longer));
    initialize(longer, initializer, 1, theta);
    expect(theta.slice(0, count)).toEqual(thetaOf(initializer));
  });
});

it.each(["glorot", "he"] as const)("%s leaves biases at 0", (kind) => {
  const theta = thetaOf({ kind });
  expect([...biasesOf(theta, 0), ...biasesOf(theta, 1)].every((bias) => bias === 0)).toBe(true);
});

it("uniform draws biases too", () => {
  expect(new Set(biasesOf(thetaOf({ kind: "uniform", range: 1 }), 0)).size).toBe(50);
});

it("fixed gives what it was given, whatever the seed", () => {
  const theta = Array.from({ length: count }, (_, k) => k);
  expect([...thetaOf({ kind: "fixed", theta }, 3)]).toEqual(theta);
});
