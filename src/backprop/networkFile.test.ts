import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../test/lines.js";
import { anySpec, trialOf } from "../../test/networks.js";
import { Perceptron } from "../network/perceptron.js";
import { networkFileText, parseNetworkFile } from "./networkFile.js";
import { workedExercise, workedTheta } from "./worked.js";

test("a network read back gives identical outputs (lecture item 9)", () => {
  const small = anySpec.filter(({ sizes }) => sizes.length <= 10).map((spec) => ({ ...spec, residual: false }));
  fc.assert(
    fc.property(small, fc.nat(1e6), fc.boolean(), (spec, seed, sharedBiases) => {
      const { network, theta, inputs, targets, count } = trialOf(spec, 3, seed);
      const samples = { count, inputs, targets };
      const text = networkFileText({ exercise: { spec, samples, sharedBiases }, theta });
      const parsed = parseNetworkFile(JSON.parse(text));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      expect(parsed.value.exercise).toEqual({ spec, samples, sharedBiases });
      const [before, after] = [new Float64Array(targets.length), new Float64Array(targets.length)];
      network.predict(theta, inputs, before);
      new Perceptron(parsed.value.exercise.spec).predict(
        parsed.value.theta,
        parsed.value.exercise.samples.inputs,
        after,
      );
      expect([...after]).toEqual([...before]);
    }),
    { numRuns: 50 },
  );
});

const file = (): Record<string, unknown> =>
  JSON.parse(networkFileText({ exercise: workedExercise, theta: Float64Array.from(workedTheta) }));

const linesFor = (json: unknown) => {
  const parsed = parseNetworkFile(json);
  return parsed.ok ? [] : linesOf(parsed.issues);
};

describe("a bad file is told with every issue", () => {
  test.each([
    ["no object", 7, ["got 7, expected a network file: an object"]],
    ["a text that is no JSON", "{", ['got "{", expected a network file: an object']],
    ["a newer version", { ...file(), version: 2 }, ["version: got 2, expected 1"]],
    [
      "an unknown key",
      { ...file(), weights: [] },
      ["weights: got an unknown key, expected one of version, network, sharedBiases, theta, samples"],
    ],
    ["too few weights", { ...file(), theta: [1, 2] }, ["theta: got [1, 2], expected 14 numbers"]],
    [
      "weights that are none",
      { ...file(), theta: [...workedTheta.slice(0, 12), null, "x"] },
      ["theta[12]: got null, expected a finite number", 'theta[13]: got "x", expected a finite number'],
    ],
    [
      "no samples",
      { ...file(), samples: { inputs: [], targets: [] } },
      ["samples.inputs: got [], expected one sample at least", "samples.targets: got [], expected one sample at least"],
    ],
    [
      "rows of another width",
      { ...file(), samples: { inputs: [[1, 4]], targets: [[0.1, 0.05]] } },
      ["samples.inputs[0]: got [1, 4], expected 3 numbers"],
    ],
    [
      "a target missing",
      {
        ...file(),
        samples: {
          inputs: [
            [1, 4, 5],
            [0, 0, 0],
          ],
          targets: [[0.1, 0.05]],
        },
      },
      ["samples.targets: got an array of 1, expected 2 samples"],
    ],
    ["biases shared or not", { ...file(), sharedBiases: "yes" }, ['sharedBiases: got "yes", expected true or false']],
    [
      "a loss that does not go with the output",
      { ...file(), network: { sizes: [3, 2, 2], hidden: "tanh", output: "tanh", loss: "bce" } },
      ['network.output: got "tanh", expected "sigmoid", which the loss bce is of'],
    ],
    [
      "a layer that cannot be drawn",
      { ...file(), network: { sizes: [3, 9, 2], hidden: "tanh", output: "linear", loss: "mse" }, theta: workedTheta },
      ["network.sizes[1]: got 9, expected a whole number 1 … 8", "theta: got an array of 14, expected 56 numbers"],
    ],
  ] as const)("%s", (_, json, expected) => expect(linesFor(json)).toEqual(expected));

  test("several at once", () => {
    expect(linesFor({ version: 0, network: {}, theta: 1, samples: 2 }).length).toBeGreaterThanOrEqual(6);
  });

  test("whatever it is, never with a throw", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void parseNetworkFile(json)));
  });
});
