/** Networks and data for tests, seeded or drawn by fast-check. */
import fc from "fast-check";
import { uniform } from "../src/core/random.js";
import { Perceptron } from "../src/network/perceptron.js";
import { hiddenActivations, lossNames, type NetworkSpec, outputActivations } from "../src/network/spec.js";

/** Numbers within ±`range`. */
export const numbers = (length: number, seed: number, range = 1): Float64Array =>
  Float64Array.from({ length }, (_, k) => range * (2 * uniform(seed, 1, k) - 1));

/** A network, parameters for it and a batch of samples, targets of which suit its loss. */
export interface Trial {
  readonly network: Perceptron;
  readonly theta: Float64Array;
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
  readonly count: number;
}

export function trialOf(spec: NetworkSpec, count: number, seed: number): Trial {
  const network = new Perceptron(spec);
  return {
    network,
    theta: numbers(network.parameterCount, seed),
    inputs: numbers(count * network.inputs, seed + 1, 2),
    targets: numbers(count * network.outputs, seed + 2).map((t) => (t + 1) / 2),
    count,
  };
}

/** What is sensible: a loss with an output that goes with it. */
export const heads = lossNames.flatMap((loss) =>
  outputActivations
    .filter((output) => (loss === "bce" ? output === "sigmoid" : loss === "ce" ? output === "softmax" : true))
    .map((output) => ({ loss, output })),
);

/** Widths repeat often enough for residual layers to come up. */
const widths = fc.array(fc.constantFrom(1, 2, 3, 4, 5, 8), { minLength: 0, maxLength: 4 });

export const anySpec: fc.Arbitrary<NetworkSpec> = fc
  .record({
    inputs: fc.integer({ min: 1, max: 5 }),
    inner: widths,
    outputs: fc.integer({ min: 2, max: 6 }),
    hidden: fc.constantFrom(...hiddenActivations),
    head: fc.constantFrom(...heads),
    residual: fc.boolean(),
  })
  .map(({ inputs, inner, outputs, hidden, head, residual }) => ({
    sizes: [inputs, ...inner, outputs],
    hidden,
    ...head,
    residual,
  }));

export const anyTrial = (mostSamples: number): fc.Arbitrary<Trial> =>
  fc
    .tuple(anySpec, fc.integer({ min: 1, max: mostSamples }), fc.integer({ min: 0, max: 1e6 }))
    .map(([spec, count, seed]) => trialOf(spec, count, seed));
