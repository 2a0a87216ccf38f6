/** Run files are read whole or refused with every issue; what they leave out is what their data ask for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../test/lines.js";
import { issueText } from "../core/issue.js";
import { registry } from "../trainingRegistry.js";
import { parseTrainRun } from "./parseTrainRun.js";
import type { TrainRun } from "./trainRun.js";

const lanes = [{ optimizer: "adam" }];
const moons = { version: 1, dataset: { id: "moons" }, lanes };
const own = {
  name: "mine",
  task: "classification",
  inputs: ["a", "b"],
  targets: ["no", "yes"],
  rows: [
    [1, 0, 0],
    [2.5, 1, 1],
    [3, 1, 0],
    [4, 0, 1],
  ],
};

function parsed(file: object): TrainRun {
  const run = parseTrainRun(file, registry);
  return run.ok ? run.value : expect.fail(run.issues.map(issueText).join("\n"));
}

function issuesOf(file: unknown): string[] {
  const run = parseTrainRun(file, registry);
  return run.ok ? [] : linesOf(run.issues);
}

describe("defaults", () => {
  it("of a file with nothing but data and lanes", () => {
    expect(parsed(moons)).toEqual({
      version: 1,
      dataset: { id: "moons" },
      standardize: true,
      testShare: 0.3,
      network: {
        hidden: [8],
        activation: "tanh",
        output: "sigmoid",
        loss: "bce",
        residual: false,
        initializer: { kind: "glorot" },
      },
      sampling: { batchSize: 16, draw: "epochs", reduction: "mean" },
      l2: 0,
      epochs: 50,
      seed: 0,
      target: { loss: 0.05 },
      stop: { atTarget: false, minDelta: 1e-3, monitor: "testLoss", restoreBest: true },
      lanes: [{ id: "adam", optimizer: "adam", hyperparameters: {} }],
      edits: [],
    });
  });

  it.each([
    ["two classes", { id: "moons" }, { output: "sigmoid", loss: "bce" }],
    ["more classes", { id: "iris" }, { output: "softmax", loss: "ce" }],
    ["a regression", { id: "plane" }, { output: "linear", loss: "mse" }],
    ["own data of two classes", own, { output: "sigmoid", loss: "bce", hidden: [8], activation: "tanh" }],
  ])("output and loss of %s", (_, dataset, network) => {
    expect(parsed({ ...moons, dataset }).network).toMatchObject(network);
  });

  it.each([
    [{ loss: "ce" }, "iris", { output: "softmax", loss: "ce" }],
    [{ loss: "bce" }, "iris", { output: "sigmoid", loss: "bce" }],
    [{ output: "tanh" }, "moons", { output: "tanh", loss: "mse" }],
    [{ loss: "halfsse" }, "moons", { output: "sigmoid", loss: "halfsse" }],
  ])("what goes with %j for %s", (network, id, expected) => {
    expect(parsed({ ...moons, dataset: { id }, network }).network).toMatchObject(expected);
  });

  it("without test samples the training loss is watched", () => {
    expect(parsed({ ...moons, testShare: 0 }).stop.monitor).toBe("trainLoss");
  });

  it("own data have no target, null takes one away", () => {
    expect(parsed({ ...moons, dataset: own }).target).toBeNull();
    expect(parsed({ ...moons, target: null }).target).toBeNull();
  });
});

const full = {
  ...moons,
  dataset: { id: "moons", params: { noise: 0.2 } },
  standardize: { inputs: ["x"], targets: false },
  network: { hidden: [4, 4], activation: "relu", residual: true, initializer: { kind: "uniform", range: 0.5 } },
  sampling: { batchSize: "full", draw: "replacement", reduction: "sum" },
  l2: 0.01,
  seed: 9,
  evaluateEvery: 7,
  target: { loss: 0.2 },
  stop: { atTarget: true, patience: 5, minDelta: 0, monitor: "trainLoss", restoreBest: false },
  edits: [{ at: 3, lane: "adam", hyperparameters: { beta1: 0.5 } }],
};

it.each([
  ["the shortest file", moons],
  ["a file with everything", full],
  ["own data", { ...moons, dataset: own, network: { hidden: [], initializer: { kind: "fixed", theta: [1, 2, 3] } } }],
  ["a file without a target", { ...moons, target: null }],
])("%s, read, is a file that reads the same", (_, file) => {
  const run = parsed(file);
  expect(parsed(JSON.parse(JSON.stringify(run)))).toEqual(run);
});

describe("issues", () => {
  it.each<[string, object, string[]]>([
    ["version", { version: 2 }, ["version: got 2, expected 1"]],
    ["an unknown key", { epoch: 3 }, ['epoch: got an unknown key, expected "epochs"']],
    [
      "an unknown dataset",
      { dataset: { id: "mons" } },
      ['dataset.id: got "mons", expected a dataset; did you mean "moons"?'],
    ],
    [
      "a dataset's param",
      { dataset: { id: "moons", params: { noise: -1 } } },
      ["dataset.params.noise: got -1, expected 0 … 10"],
    ],
    ["no lanes", { lanes: [] }, ["lanes: got [], expected at least one lane"]],
    ["too many lanes", { lanes: Array(25).fill(lanes[0]) }, ["lanes: got an array of 25, expected at most 24 lanes"]],
    [
      "a lane",
      { lanes: [{ optimizer: "adam", hyperparameters: { beta1: 2 } }] },
      ["lanes[0].hyperparameters.beta1: got 2, expected 0 … 0.99999"],
    ],
    [
      "lanes that ask more than a gradient a step, or are for the plane alone",
      { lanes: [{ optimizer: "nelder-mead" }, { optimizer: "adam" }, { optimizer: "adagrad-full" }] },
      [
        'lanes[0].optimizer: got "nelder-mead", expected an optimizer that takes one gradient a step',
        'lanes[2].optimizer: got "adagrad-full", expected an optimizer that takes one gradient a step',
      ],
    ],
    ["all samples for the test", { testShare: 1 }, ["testShare: got 1, expected 0 … 0.9"]],
    ["half an epoch", { epochs: 0.5 }, ["epochs: got 0.5, expected a whole number 1 … 1000000"]],
    ["widths", { network: { hidden: [8, 0] } }, ["network.hidden[1]: got 0, expected a whole number 1 … 512"]],
    [
      "too many weights",
      { network: { hidden: [512, 512] } },
      ["network.hidden: got [512, 512], expected at most 200000 weights and biases in all, not 264705"],
    ],
    [
      "an output that the loss is not of",
      { network: { output: "tanh", loss: "bce" } },
      ['network.output: got "tanh", expected "sigmoid", which the loss bce is of'],
    ],
    [
      "a softmax of one",
      { network: { output: "softmax", loss: "mse" } },
      ['network.output: got "softmax", expected another one: there is one output, and the softmax of one is always 1'],
    ],
    [
      "classes' loss of a regression",
      { dataset: { id: "plane" }, network: { loss: "bce" } },
      ['network.loss: got "bce", expected "mse" or "halfsse": bce is of classes'],
    ],
    [
      "an initializer",
      { network: { initializer: "zeros" } },
      [
        'network.initializer: got "zeros", expected "glorot", "he", {"kind": "uniform", "range": r} or {"kind": "fixed", "theta": [numbers]}',
      ],
    ],
    [
      "an initializer's other key",
      { network: { initializer: { kind: "he", range: 1 } } },
      ["network.initializer.range: got 1, expected nothing, with he"],
    ],
    [
      "too few weights",
      { network: { initializer: { kind: "fixed", theta: [1, 2] } } },
      ["network.initializer.theta: got [1, 2], expected 33 numbers, one for each weight and bias of the network"],
    ],
    [
      "a batch size",
      { sampling: { batchSize: 0 } },
      ['sampling.batchSize: got 0, expected a whole number 1 … 1000000, or "full"'],
    ],
    ["a target", { target: { loss: 0 } }, ["target.loss: got 0, expected a number above 0, at most 1000000000000"]],
    [
      "the loss of no samples",
      { testShare: 0, stop: { monitor: "testLoss" } },
      ['stop.monitor: got "testLoss", expected a loss to watch: trainLoss'],
    ],
    [
      "inputs to standardize",
      { standardize: { inputs: ["z"] } },
      ['standardize.inputs[0]: got "z", expected an input; did you mean "x" or "y"?'],
    ],
    [
      "an edit past the end",
      { epochs: 1, edits: [{ at: 99, lane: "adam", hyperparameters: {} }] },
      ["edits[0].at: got 99, expected a whole number 0 … 9, the last step"],
    ],
    [
      "a run that is too long",
      { epochs: 1e6 },
      ["epochs: got 1000000 epochs of 9 steps in 1 lanes, expected at most 5000000 steps in all"],
    ],
  ])("%s", (_, changes, issues) => {
    expect(issuesOf({ ...moons, ...changes })).toEqual(issues);
  });

  it.each<[string, object, string[]]>([
    [
      "rows that are too short",
      {
        rows: [
          [1, 0],
          [1, 0, 0],
        ],
      },
      ["dataset.rows[0]: got [1, 0], expected an array of 3 numbers"],
    ],
    [
      "what is no number",
      {
        rows: [
          [1, "x", 0],
          [1, 0, 0],
        ],
      },
      ['dataset.rows[0][1]: got "x", expected -1000000000000 … 1000000000000'],
    ],
    [
      "a class that there is not",
      {
        rows: [
          [1, 0, 2],
          [1, 0, 0],
        ],
      },
      ["dataset.rows[0][2]: got 2, expected a whole number 0 … 1"],
    ],
    ["a single class", { targets: ["yes"] }, ['dataset.targets: got ["yes"], expected 2 names of targets or more']],
    ["a name twice", { inputs: ["a", "a"] }, ['dataset.inputs[1]: got "a", expected a name no other has']],
    [
      "an id as well",
      { id: "moons" },
      [
        'dataset: got an object with name, task, inputs, targets, rows, id, expected {"id": …}, or own data: {"name": …, "task": …, "inputs": …, "targets": …, "rows": …}; not both',
      ],
    ],
  ])("of own data: %s", (_, changes, issues) => {
    expect(issuesOf({ ...moons, dataset: { ...own, ...changes } })).toEqual(issues);
  });

  it("are all told at once", () => {
    const file = { ...moons, seed: -1, l2: "x", network: { activation: "gelu", hidden: 8 }, stop: { patience: 0 } };
    expect(issuesOf(file).map((issue) => issue.split(":")[0])).toEqual([
      "network.hidden",
      "network.activation",
      "l2",
      "seed",
      "stop.patience",
    ]);
  });
});

it("any value at any place gives a run or issues, and a run is one that reads the same", () => {
  const keys = Object.keys(full) as (keyof typeof full)[];
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.anything(), fc.constantFrom(full, moons), (key, value, file) => {
      const run = parseTrainRun({ ...file, [key]: value }, registry);
      if (run.ok) expect(parseTrainRun(run.value, registry)).toEqual(run);
      else expect(run.issues.length).toBeGreaterThan(0);
    }),
  );
});
