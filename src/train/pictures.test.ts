/** What is drawn of a network is what it says of points in the data's own units. */
import { describe, expect, it } from "vitest";
import { registry } from "../trainingRegistry.js";
import { createTrainer } from "./createTrainer.js";
import { layerRateQuantiles, normsOf, rateQuantiles } from "./lastUpdate.js";
import { parseTrainRun } from "./parseTrainRun.js";
import { confusionOf, hiddenOf, planeInputs, planeOf, predictionsOf } from "./pictures.js";

/** y = 10 a + b as a linear network with one hidden unit h = a + 0.1 b, and two samples more for the test. */
const rows = [
  [0, 0, 0],
  [1, 0, 10],
  [0, 10, 10],
  [1, 10, 20],
  [0.5, 5, 10],
  [0, 5, 5],
];
const regression = { name: "sum", task: "regression", inputs: ["a", "b"], targets: ["y"], rows };
const classes = {
  name: "sides",
  task: "classification",
  inputs: ["a"],
  targets: ["low", "middle", "high"],
  rows: [-3, -2, 0, 0.1, 2, 3].map((a, i) => [a, Math.floor(i / 2)]),
};

function trainerOf(dataset: object, network: object, more: object = {}) {
  const file = { version: 1, dataset, network, testShare: 0, epochs: 3, lanes: [{ optimizer: "sgd" }], ...more };
  const run = parseTrainRun(file, registry);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  return createTrainer(run.value, registry);
}

describe("a regression in standard units", () => {
  const { problem } = trainerOf(regression, { hidden: [1], activation: "linear" });
  const { inputs, targets } = problem.units;
  const [a, b] = [10 * inputs.deviation[0], inputs.deviation[1]].map((slope) => slope / targets.deviation[0]);
  const theta = Float64Array.of(a, b, 0, 1, 0);

  it("predicts in the data's own units", () => {
    const predictions = predictionsOf(problem, theta, problem.train.inputs);
    const known = rows.map(([, , y]) => y).sort((p, q) => p - q);
    for (const [i, y] of [...predictions].sort((p, q) => p - q).entries()) expect(y).toBeCloseTo(known[i], 10);
  });

  it("is mapped over the plane its samples are in, a tenth more on each side", () => {
    const plane = planeOf(problem) ?? expect.fail("there is no plane");
    expect(plane[0].map((x) => Number(x.toFixed(10)))).toEqual([-0.1, 1.1]);
    expect(plane[1].map((y) => Number(y.toFixed(10)))).toEqual([-1, 11]);
    const map = predictionsOf(problem, theta, planeInputs(problem, plane, 2));
    // At a = 0.2 and 0.8, b = 2 and 8.
    for (const [k, y] of [4, 10, 10, 16].entries()) expect(map[k]).toBeCloseTo(y, 10);
  });

  it("has maps of its hidden units", () => {
    const [hidden] = hiddenOf(problem.network, theta, Float64Array.of(1, 0, 0, 1));
    expect([...hidden]).toEqual([a, b]);
  });
});

it("hidden units are mapped one by one", () => {
  const { problem } = trainerOf(classes, { hidden: [2], activation: "linear" });
  const theta = new Float64Array(problem.network.parameterCount);
  theta.set([1, -1, 0, 5]);
  expect([...hiddenOf(problem.network, theta, Float64Array.of(2, 3))[0]]).toEqual([2, 3, 3, 2]);
  expect(planeOf(problem)).toBeUndefined();
});

describe("a confusion matrix", () => {
  const { problem } = trainerOf(classes, { hidden: [] });

  it("counts classes by what they are taken for", () => {
    // Logits −4a, 0 and 4a − 4 of the standardized input: one of the middle is taken for low, one of high for the middle.
    const theta = Float64Array.of(-4, 0, 4, 0, 0, -4);
    const matrix = confusionOf(problem, predictionsOf(problem, theta, problem.train.inputs), problem.train);
    expect([...matrix]).toEqual([2, 0, 0, 1, 1, 0, 0, 1, 1]);
  });

  it("leaves out what is taken for nothing", () => {
    const theta = new Float64Array(6).fill(Number.NaN);
    expect([...confusionOf(problem, predictionsOf(problem, theta, problem.train.inputs), problem.train)]).toEqual(
      new Array(9).fill(0),
    );
  });
});

describe("the last update", () => {
  const sgd = [{ optimizer: "sgd", hyperparameters: { learningRate: 0.25 } }];
  const trainer = trainerOf(classes, { hidden: [2] }, { lanes: sgd });
  const [lane] = trainer.lanes;

  it("is none at the start", () => {
    expect(rateQuantiles(lane)).toEqual({ low: Number.NaN, median: Number.NaN, high: Number.NaN });
    expect([...normsOf(trainer.problem, lane).update]).toEqual([0, 0]);
  });

  it("has a rate for each layer, of its own weights", () => {
    const { theta } = lane.lane;
    const shifted = { ...lane, lane: { theta: theta.slice() }, before: { theta, gradient: theta.map(() => 1) } };
    const [first, second] = trainer.problem.network.layers;
    shifted.lane.theta.forEach((_, k, moved) => {
      moved[k] += k < second.weights ? 0.5 : 2;
    });
    const found = layerRateQuantiles(trainer.problem, shifted as unknown as typeof lane);
    expect(first.weights).toBe(0);
    expect(found.map(({ median }) => median)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(2, 12)]);
  });

  it("of plain descent is the gradient times the learning rate", () => {
    trainer.advance(2);
    const { low, median, high } = rateQuantiles(lane);
    for (const rate of [low, median, high]) expect(rate).toBeCloseTo(0.25, 6);
    for (const layer of layerRateQuantiles(trainer.problem, lane)) expect(layer.median).toBeCloseTo(0.25, 6);
    const { update, weights } = normsOf(trainer.problem, lane);
    expect(Math.hypot(...update)).toBeCloseTo(lane.steps.updateNorm[2], 12);
    expect(Math.hypot(...weights)).toBeCloseTo(Math.hypot(...lane.lane.theta), 12);
  });
});
