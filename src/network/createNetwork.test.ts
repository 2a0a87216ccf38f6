/** The public network: its layout at the border, and that whatever is wrong is told. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySpec } from "../../test/networks.js";
import { createNetwork, type NetworkOptions } from "../training.js";

const options: NetworkOptions = { sizes: [2, 2, 1], hidden: "relu", output: "linear", loss: "halfsse" };

describe("theta", () => {
  it("holds layer by layer W row-major [out][in], then b", () => {
    const network = createNetwork(options);
    // h = relu([1 2; 3 4] x + [5, −60]), y = [7 8] h + 9
    const theta = Float64Array.of(1, 2, 3, 4, 5, -60, 7, 8, 9);
    const outputs = new Float64Array(2);
    network.predict(theta, Float64Array.of(10, 20, 1, 1), outputs);
    expect([...outputs]).toEqual([7 * 55 + 8 * 50 + 9, 7 * 8 + 9]);
  });

  it("has as many numbers as weights and biases, all of which Glorot's range holds", () => {
    fc.assert(
      fc.property(anySpec, fc.nat(), (spec, seed) => {
        const network = createNetwork(spec);
        const count = spec.sizes.slice(1).reduce((sum, size, l) => sum + (spec.sizes[l] + 1) * size, 0);
        expect(network.parameterCount).toBe(count);
        const theta = new Float64Array(count).fill(99);
        network.initialize(seed, theta);
        expect(theta.every((v) => Math.abs(v) < Math.sqrt(3))).toBe(true);
      }),
    );
  });

  it("stays as it is for a seed: runs of today begin the same tomorrow", () => {
    const network = createNetwork(options);
    const theta = new Float64Array(network.parameterCount);
    network.initialize(7, theta);
    const [a, b, c, d, e, f] = [
      0.5093168648124448, 0.8389392233089619, 1.0490619914150268, 0.10781545844694192, -0.6726340911093396,
      0.025117074231828927,
    ];
    expect([...theta]).toEqual([a, b, c, d, 0, 0, e, f, 0]);
  });
});

it("gives loss and gradient of all samples", () => {
  const network = createNetwork({ sizes: [1, 1], hidden: "tanh", output: "linear", loss: "mse" });
  const gradient = new Float64Array(2);
  // Errors 2x − t are 1 and −1.
  const loss = network.lossAndGradient(Float64Array.of(2, 0), Float64Array.of(1, 3), Float64Array.of(1, 7), gradient);
  expect([loss, ...gradient]).toEqual([1, -2, 0]);
});

it("takes Float32Arrays too", () => {
  const network = createNetwork(options);
  const outputs = new Float32Array(1);
  network.predict(Float32Array.of(1, 0, 0, 1, 0, 0, 1, 1, 0.5), Float32Array.of(1, 2), outputs);
  expect(outputs[0]).toBe(3.5);
});

describe("what is wrong is told, all of it", () => {
  const network = createNetwork(options);
  const reals = (length: number) => new Float64Array(length);
  const create = (given: object) => () => createNetwork({ ...options, ...given } as NetworkOptions);

  it.each<[string, () => unknown, string]>([
    ["no options", () => createNetwork(undefined as never), "got nothing, expected a network's options"],
    [
      "one size",
      create({ sizes: [2] }),
      "sizes: got [2], expected 2 layer widths or more: inputs, hidden layers, outputs",
    ],
    [
      "a width",
      create({ sizes: [2, 0, 1.5] }),
      "sizes[1]: got 0, expected a whole number 1 … 10000\nsizes[2]: got 1.5, expected a whole number 1 … 10000",
    ],
    [
      "too large",
      create({ sizes: [9000, 9000, 1] }),
      "sizes: got [9000, 9000, 1], expected at most 10000000 parameters, not 81018001",
    ],
    [
      "an activation",
      create({ hidden: "softmax", output: "sigmod" }),
      'hidden: got "softmax", expected an activation of hidden layers: sigmoid, tanh, relu, linear\n' +
        'output: got "sigmod", expected an activation of outputs; did you mean "sigmoid"?',
    ],
    ["a loss", create({ loss: "mae" }), 'loss: got "mae", expected a loss; did you mean "mse"?'],
    [
      "bce of tanh",
      create({ loss: "bce", output: "tanh" }),
      'output: got "tanh", expected "sigmoid", which the loss bce is of',
    ],
    [
      "ce of sigmoids",
      create({ sizes: [2, 3], loss: "ce", output: "sigmoid" }),
      'output: got "sigmoid", expected "softmax", which the loss ce is of',
    ],
    [
      "softmax of one",
      create({ loss: "ce", output: "softmax" }),
      "sizes[2]: got 1, expected 2 or more outputs, as the softmax of one is always 1",
    ],
    ["residual", create({ residual: 1 }), "residual: got 1, expected true or false"],
    [
      "an unknown key",
      create({ activation: "relu" }),
      "activation: got an unknown key, expected one of sizes, hidden, output, loss, residual",
    ],
    [
      "everything",
      () => createNetwork({ sizes: 3, residual: "yes" } as never),
      "sizes: got 3, expected an array of layer widths\n" +
        "hidden: got nothing, expected an activation of hidden layers: sigmoid, tanh, relu, linear\n" +
        "output: got nothing, expected an activation of outputs: sigmoid, tanh, relu, linear, softmax\n" +
        "loss: got nothing, expected a loss: mse, halfsse, bce, ce\n" +
        'residual: got "yes", expected true or false',
    ],
    ["a seed", () => network.initialize(1.5, reals(9)), "seed: got 1.5, expected a whole number 0 … 4294967295"],
    ["theta's length", () => network.initialize(1, reals(8)), "theta: got 8 numbers, expected 9"],
    [
      "part of a sample",
      () => network.predict(reals(9), reals(3), reals(1)),
      "inputs: got 3 numbers, expected a multiple of 2, one sample at least",
    ],
    [
      "no samples",
      () => network.predict(reals(9), reals(0), reals(0)),
      "inputs: got 0 numbers, expected a multiple of 2, one sample at least",
    ],
    ["outputs", () => network.predict(reals(9), reals(4), reals(1)), "outputs: got 1 numbers, expected 2"],
    [
      "targets",
      () => network.lossAndGradient(reals(9), reals(4), reals(4), reals(9)),
      "targets: got 4 numbers, expected 2",
    ],
    [
      "the gradient",
      () => network.lossAndGradient(reals(9), reals(4), reals(2), reals(1)),
      "gradient: got 1 numbers, expected 9",
    ],
  ])("%s", (_, call, message) => expect(call).toThrow(new RangeError(message)));
});
