/** Losses and scores of whole sets, against their definitions. */
import { describe, expect, it } from "vitest";
import { registry } from "../trainingRegistry.js";
import { createTrainer } from "./createTrainer.js";
import { classOf } from "./evaluate.js";
import { parseTrainRun } from "./parseTrainRun.js";
import { predictionsOf } from "./pictures.js";
import { inOwnUnits } from "./standardize.js";

async function trained(file: object) {
  await registry.datasets.get("iris")?.load?.();
  const run = parseTrainRun({ version: 1, epochs: 3, lanes: [{ optimizer: "adam" }], ...file }, registry);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value, registry);
  trainer.advance(trainer.problem.totalSteps);
  const [{ lane, evaluations }] = trainer.lanes;
  const last = evaluations.count - 1;
  return { problem: trainer.problem, theta: lane.theta, evaluations, last };
}

it.each([
  ["two classes", "xor-clouds", {}],
  ["two classes by squares", "moons", { output: "tanh", loss: "mse" }],
  ["three classes", "iris", {}],
  ["three classes by squares", "iris", { output: "softmax", loss: "halfsse" }],
])("of %s the score is the share of right answers", async (_, id, network) => {
  const { problem, theta, evaluations, last } = await trained({ dataset: { id }, network });
  const { test, network: net } = problem;
  const outputs = predictionsOf(problem, theta, test.inputs);
  const right = Array.from({ length: test.count }, (_, i) => classOf(outputs, i, net.outputs)).filter(
    (taken, i) => taken === classOf(test.targets, i, net.outputs),
  );
  expect(evaluations.testScore[last]).toBe(right.length / test.count);
});

it("of a regression the score is the error in the data's own units", async () => {
  const rows = Array.from({ length: 20 }, (_, i) => [i, 1000 + 50 * i]);
  const dataset = { name: "line", task: "regression", inputs: ["x"], targets: ["y"], rows };
  const { problem, theta, evaluations, last } = await trained({ dataset });
  const { train, units } = problem;
  const outputs = predictionsOf(problem, theta, train.inputs);
  const errors = inOwnUnits(train.targets, units.targets).map((y, i) => y - outputs[i]);
  expect(evaluations.trainScore[last]).toBeCloseTo(Math.hypot(...errors) / Math.sqrt(train.count), 9);
});

it("losses are means over samples, whatever those of batches are, and without the penalty", async () => {
  const file = { dataset: { id: "moons" }, network: { output: "tanh", loss: "halfsse" }, l2: 1 };
  const { problem, theta, evaluations, last } = await trained({ ...file, sampling: { reduction: "sum" } });
  const { train } = problem;
  const outputs = predictionsOf(problem, theta, train.inputs);
  const sum = outputs.reduce((total, output, i) => total + 0.5 * (output - train.targets[i]) ** 2, 0);
  expect(evaluations.trainLoss[last]).toBeCloseTo(sum / train.count, 12);
});

describe("the class of outputs", () => {
  it.each([
    [[0.5], 1],
    [[0.49], 0],
    [[Number.NaN], -1],
    [[0.2, 0.5, 0.3], 1],
    [[0.4, 0.4, 0.2], 0],
    [[0.9, Number.NaN, 0.1], -1],
  ])("%j is %i", (outputs, expected) => {
    expect(classOf(Float64Array.from(outputs), 0, outputs.length)).toBe(expected);
  });
});
