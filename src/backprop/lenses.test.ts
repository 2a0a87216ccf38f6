/** What is looked at more closely: slices, collapsed layers, gradients by layer, errors by loss. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trialOf } from "../../test/networks.js";
import { initialize } from "../network/initializers.js";
import { Perceptron } from "../network/perceptron.js";
import type { NetworkSpec } from "../network/spec.js";
import { collapse } from "./collapse.js";
import { samplesFor } from "./data.js";
import { comparedActivations, layerGradients } from "./layerGradients.js";
import { Model } from "./model.js";
import { weightPlaces } from "./names.js";
import { lossAlong, slopes } from "./oneWeight.js";
import { outputErrors } from "./outputErrors.js";
import { traceOf } from "./trace.js";
import { workedExercise, workedTheta } from "./worked.js";
import { heatonTheta, xorExercise } from "./xor.js";

describe("the loss along each weight (lecture item 4)", () => {
  test.each([
    ["the XOR network", xorExercise, heatonTheta],
    ["the worked example, whose biases are shared", workedExercise, workedTheta],
  ] as const)("of %s has the gradient's component as its slope", (_, exercise, weights) => {
    const model = new Model(exercise);
    const theta = Float64Array.from(weights);
    const gradient = slopes(model, theta);
    for (const place of weightPlaces(exercise.spec.sizes, exercise.sharedBiases)) {
      const h = 1e-3;
      const [a, b, c, d] = lossAlong(model, theta, place, [-2 * h, -h, h, 2 * h]);
      const slope = (a - 8 * b + 8 * c - d) / (12 * h);
      expect(Math.abs(slope - gradient[place.index])).toBeLessThanOrEqual(1e-6 * Math.max(1e-3, Math.abs(slope)));
    }
  });

  test("changes along one weight when another is moved", () => {
    const model = new Model(xorExercise);
    const theta = Float64Array.from(heatonTheta);
    const [, other] = weightPlaces(xorExercise.spec.sizes, false);
    const before = lossAlong(model, theta, other, [-1, 0, 1]);
    theta[0] += 1;
    for (const [k, loss] of lossAlong(model, theta, other, [-1, 0, 1]).entries())
      expect(Math.abs(loss - before[k])).toBeGreaterThan(1e-4);
  });
});

describe("linear hidden layers (lecture item 15)", () => {
  const deep = fc.record({
    inner: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
    inputs: fc.integer({ min: 1, max: 4 }),
    outputs: fc.integer({ min: 2, max: 4 }),
    output: fc.constantFrom("sigmoid", "linear", "softmax", "tanh"),
    seed: fc.nat(1e6),
  });

  test("are one layer: the outputs are the same", () => {
    fc.assert(
      fc.property(deep, ({ inner, inputs, outputs, output, seed }) => {
        const spec = {
          sizes: [inputs, ...inner, outputs],
          hidden: "linear",
          output,
          loss: "mse",
          residual: false,
        } as NetworkSpec;
        const { network, theta, inputs: samples, count } = trialOf(spec, 5, seed);
        const one = collapse(spec, theta);
        if (!one) throw new Error("a linear network did not collapse");
        expect(one.spec.sizes).toEqual([inputs, outputs]);
        const [a, b] = [new Float64Array(count * outputs), new Float64Array(count * outputs)];
        network.predict(theta, samples, a);
        new Perceptron(one.spec).predict(one.theta, samples, b);
        const size = Math.max(1, ...a.map(Math.abs));
        for (const [k, y] of a.entries()) expect(Math.abs(y - b[k])).toBeLessThanOrEqual(1e-12 * size);
      }),
    );
  });

  test("have a straight decision boundary: what the output's sum is halfway between two points is halfway between theirs", () => {
    const spec: NetworkSpec = { sizes: [2, 5, 4, 1], hidden: "linear", output: "linear", loss: "mse", residual: false };
    const { network, theta } = trialOf(spec, 1, 3);
    const outputs = new Float64Array(3);
    network.predict(theta, Float64Array.of(-3, 1, 5, 4, 1, 2.5), outputs);
    expect(outputs[2]).toBeCloseTo((outputs[0] + outputs[1]) / 2, 12);
  });

  test("and no others collapse", () => {
    expect(collapse(xorExercise.spec, Float64Array.from(heatonTheta))).toBeUndefined();
    const flat: NetworkSpec = { sizes: [2, 1], hidden: "linear", output: "sigmoid", loss: "bce", residual: false };
    expect(collapse(flat, new Float64Array(3))).toBeUndefined();
  });
});

describe("gradients by layer of a 2-8×8-1 network at its first weights (lecture item 18)", () => {
  const spec: NetworkSpec = {
    sizes: [2, ...Array.from({ length: 8 }, () => 8), 1],
    hidden: "sigmoid",
    output: "sigmoid",
    loss: "bce",
    residual: false,
  };
  const model = new Model({ spec, samples: samplesFor("xor", "sigmoid"), sharedBiases: false });
  const normsOf = (seed: number) => {
    const theta = new Float64Array(model.network.parameterCount);
    initialize(model.network.layers, { kind: "glorot" }, seed, theta);
    return Object.fromEntries(comparedActivations.map((name) => [name, [...layerGradients(model, theta, name)]]));
  };

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "seed %i: sigmoids' grow from layer to layer, those of tanh and ReLU do not",
    (seed) => {
      const { sigmoid, tanh, relu } = normsOf(seed);
      expect(sigmoid).toEqual(sigmoid.toSorted((a, b) => a - b));
      expect(sigmoid[0]).toBeLessThan(1e-5);
      expect(sigmoid[8] / sigmoid[0]).toBeGreaterThan(1e4);
      for (const norms of [tanh, relu]) expect(norms[8] / norms[0]).toBeLessThan(10);
    },
  );
});

describe("the outputs' error signals by loss (lecture item 13)", () => {
  const v = Float64Array.of(0.3, -1.2, 2.4);
  const targets = Float64Array.of(0, 1, 0);
  const errors = Object.fromEntries(outputErrors(v, targets).map(({ kind, delta }) => [kind, [...delta]]));

  /** The same by the network's own loss: three outputs that are their biases. */
  const own = (output: "sigmoid" | "softmax", loss: "halfsse" | "bce" | "ce") => {
    const network = new Perceptron({ sizes: [1, 3], hidden: "linear", output, loss, residual: false });
    const trace = traceOf(network, Float64Array.of(0, 0, 0, ...v), Float64Array.of(1), targets);
    return [...trace.layers[0].delta];
  };
  const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

  test("are those of the network's losses", () => {
    expect(errors.squares).toEqual(near(own("sigmoid", "halfsse")));
    expect(errors.binary).toEqual(near(own("sigmoid", "bce").map((delta) => 3 * delta)));
    expect(errors.softmax).toEqual(near(own("softmax", "ce")));
  });

  test("lecture 002's, with independent sigmoids, is the slope of −Σ t log y, and pushes no wrong output down", () => {
    const loss = (at: Float64Array) => at.reduce((sum, z, k) => sum + targets[k] * Math.log1p(Math.exp(-z)), 0);
    for (const k of [0, 1, 2]) {
      const h = 1e-5;
      const [up, down] = [v.slice(), v.slice()];
      up[k] += h;
      down[k] -= h;
      expect(errors.independent[k]).toBeCloseTo(-(loss(up) - loss(down)) / (2 * h), 9);
    }
    expect([errors.independent[0], errors.independent[2]]).toEqual([0, 0]);
    expect(errors.binary[0]).toBeLessThan(0);
    expect(errors.softmax[2]).toBeLessThan(0);
  });

  test("where an output is confidently wrong, squared error hardly moves it and cross-entropy does", () => {
    const [squares, binary] = outputErrors(Float64Array.of(8), Float64Array.of(0));
    expect(Math.abs(squares.delta[0])).toBeLessThan(1e-3);
    expect(Math.abs(binary.delta[0])).toBeGreaterThan(0.99);
  });
});
