/** Planes of a run by their properties: what lies on them does so exactly, and they are the same however one came there. */
import { describe, expect, it } from "vitest";
import { projection } from "../network/directions.js";
import { dot, norm } from "../network/vectors.js";
import { registry } from "../trainingRegistry.js";
import { createTrainer } from "./createTrainer.js";
import { parseTrainRun } from "./parseTrainRun.js";
import { onPlane, type PlaneChoice, planeOfRun, trainingLoss } from "./runPlane.js";
import type { Trainer } from "./trainer.js";
import { trackSteps } from "./weightTrack.js";

const file = {
  version: 1,
  dataset: { id: "moons", params: { samplesPerClass: 24 } },
  network: { hidden: [4] },
  epochs: 40,
  lanes: [
    { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    { optimizer: "sgd", hyperparameters: { learningRate: 1 } },
    { optimizer: "momentum", hyperparameters: { learningRate: 0.3 } },
  ],
};

function trainerOf(change: object = {}): Trainer {
  const run = parseTrainRun({ ...file, ...change }, registry);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  return createTrainer(run.value, registry);
}

function trained(change: object = {}): Trainer {
  const trainer = trainerOf(change);
  trainer.advance(trainer.problem.totalSteps);
  return trainer;
}

function planeOf(trainer: Trainer, choice: PlaneChoice = { kind: "principal" }) {
  const made = planeOfRun(trainer, choice);
  return made.ok ? made.value : expect.fail(JSON.stringify(made.issues));
}

/** Of 2-4-1. */
const problemParameters = 17;
const duel: PlaneChoice = { kind: "duel", lanes: ["adam", "sgd"] };
const three: PlaneChoice = { kind: "three", lanes: ["adam", "sgd", "momentum"] };
const choices: [string, PlaneChoice][] = [
  ["principal", { kind: "principal" }],
  ["duel", duel],
  ["three", three],
];

describe.each(choices)("the plane: %s", (kind, choice) => {
  const trainer = trained();
  const { problem } = trainer;
  const plane = planeOf(trainer, choice);
  const [u, v] = plane.directions;
  const ends = trainer.lanes.map(({ lane }) => lane.theta);

  it("has orthonormal directions", () => {
    expect([dot(u, u), dot(v, v)].map((square) => square.toFixed(12))).toEqual(["1.000000000000", "1.000000000000"]);
    expect(Math.abs(dot(u, v))).toBeLessThan(1e-12);
  });

  it("has each lane's way, from the start to where it is", () => {
    for (const [l, { a, b, steps, off }] of plane.lanes.entries()) {
      const last = steps.length - 1;
      expect([steps[0], steps[last]]).toEqual([0, trainer.step]);
      expect([a[0], b[0]]).toEqual([...plane.start]);
      expect([a[last], b[last]]).toEqual([...projection(plane, ends[l])]);
      expect([a.length, b.length, off.length]).toEqual([steps.length, steps.length, steps.length]);
      expect(steps.length).toBeLessThanOrEqual(62);
    }
  });

  it("splits every way from the start into what is captured and what is off the plane, by Pythagoras", () => {
    for (const [l, lane] of plane.lanes.entries()) {
      const last = lane.steps.length - 1;
      const away = ends[l].map((weight, k) => weight - problem.initial[k]);
      const within = (lane.a[last] - plane.start[0]) ** 2 + (lane.b[last] - plane.start[1]) ** 2;
      expect(lane.captured).toBeCloseTo(within / dot(away, away), 10);
      const fromOrigin = ends[l].map((weight, k) => weight - plane.origin[k]);
      expect(lane.a[last] ** 2 + lane.b[last] ** 2 + lane.off[last] ** 2).toBeCloseTo(dot(fromOrigin, fromOrigin), 8);
    }
  });

  it("has domain and shares that hold all of it", () => {
    const [[a0, a1], [b0, b1]] = plane.domain;
    for (const { a, b } of plane.lanes) {
      expect(Math.min(...a, plane.start[0])).toBeGreaterThan(a0);
      expect(Math.max(...a, plane.start[0])).toBeLessThan(a1);
      expect(Math.min(...b, plane.start[1])).toBeGreaterThan(b0);
      expect(Math.max(...b, plane.start[1])).toBeLessThan(b1);
    }
    const [first, second] = plane.shares ?? expect.fail();
    expect(first + second).toBeLessThanOrEqual(1);
    expect(Math.min(first, second)).toBeGreaterThan(0);
  });

  it("tells the loss that curves end with, and another on the plane unless the lane is on it", () => {
    for (const [l, { trueLoss, planeLoss, off }] of plane.lanes.entries()) {
      const { trainLoss, count } = trainer.lanes[l].evaluations;
      expect(trueLoss).toBe(trainLoss[count - 1]);
      if (off[off.length - 1] < 1e-10) expect(planeLoss).toBeCloseTo(trueLoss, 10);
      else expect(planeLoss).not.toBe(trueLoss);
    }
  });

  it("is the same in portions of any size, and after seeking", () => {
    const other = trainerOf();
    while (!other.ended) other.advance(7);
    other.seek(11);
    other.seek(trainer.step);
    expect(planeOf(other, choice)).toEqual(plane);
    other.seek(33);
    const early = trainerOf();
    early.advance(33);
    expect(planeOf(other, choice)).toEqual(planeOf(early, choice));
    expect(kind).toBe(choice.kind);
  });
});

describe("a random plane", () => {
  const random: PlaneChoice = { kind: "random", lanes: ["adam"], seed: 5 };
  const trainer = trained();
  const [{ lane }] = trainer.lanes;
  const plane = planeOf(trainer, random);

  it("has the lane's weights in its centre, with their loss, and no other lane", () => {
    expect(plane.origin).toEqual(lane.theta);
    expect(plane.lanes).toHaveLength(1);
    expect(plane.lanes[0]).toMatchObject({ id: "adam", a: Float64Array.of(0), b: Float64Array.of(0) });
    expect(plane.lanes[0].trueLoss).toBe(trainingLoss(trainer.problem, onPlane(plane, [0, 0])));
    expect(plane.shares).toBeUndefined();
  });

  it("has directions as long as the weights, neuron by neuron, that are the seed's alone", () => {
    const { layers } = trainer.problem.network;
    for (const { inputs, weights, biases } of layers) {
      for (let row = weights; row < biases; row += inputs) {
        const lengths = [lane.theta, ...plane.directions].map((all) => norm(all.subarray(row, row + inputs)));
        expect(lengths[1]).toBeCloseTo(lengths[0], 8);
        expect(lengths[2]).toBeCloseTo(lengths[0], 8);
      }
    }
    expect(planeOf(trained(), random)).toEqual(plane);
    expect(planeOf(trainer, { ...random, seed: 6 }).directions).not.toEqual(plane.directions);
  });

  it("is refused where a neuron has no weights to be as long as, and round what is no lane", () => {
    const theta = new Array(problemParameters).fill(0);
    const idle = trainerOf({ network: { hidden: [4], initializer: { kind: "fixed", theta } } });
    const made = [planeOfRun(idle, random), planeOfRun(trainer, { ...random, lanes: ["eve"] })];
    expect(made.map((plane) => (plane.ok ? "made" : plane.issues[0].got))).toEqual([
      "a unit whose weights are all 0",
      "eve",
    ]);
  });
});

it("after an edit the way is the new one", () => {
  const trainer = trained();
  trainer.seek(20);
  trainer.edit({ lane: "sgd", hyperparameters: { learningRate: 0.01 } });
  trainer.advance(trainer.problem.totalSteps);
  const edits = [{ at: 20, lane: "sgd", hyperparameters: { learningRate: 0.01 } }];
  expect(planeOf(trainer)).toEqual(planeOf(trained({ edits })));
  expect(planeOf(trainer).lanes[1].a).not.toEqual(planeOf(trained()).lanes[1].a);
});

it("the start lies on the principal plane and on that of a duel, with its loss", () => {
  const trainer = trained();
  for (const choice of [{ kind: "principal" }, duel] as const) {
    const plane = planeOf(trainer, choice);
    expect([plane.start, plane.origin]).toEqual([[0, 0], trainer.problem.initial]);
    expect(plane.lanes.map(({ off }) => off[0])).toEqual([0, 0, 0]);
  }
  expect(trainingLoss(trainer.problem, trainer.problem.initial)).toBe(trainer.lanes[0].evaluations.trainLoss[0]);
});

it("the ends of a duel, and all three of three, lie on their plane", () => {
  const trainer = trained();
  const farthest = (lanes: readonly number[], choice: PlaneChoice) =>
    Math.max(...lanes.map((l) => planeOf(trainer, choice).lanes[l].off.at(-1) ?? expect.fail()));
  expect(farthest([0, 1], duel)).toBeLessThan(1e-12);
  expect(farthest([2], duel)).toBeGreaterThan(0.1);
  expect(farthest([0, 1, 2], three)).toBeLessThan(1e-12);
});

it("a run of a network with two weights is captured fully by its principal plane", () => {
  // One input and one output: a weight and a bias.
  const rows = [-1, -0.3, 0.2, 1].map((x, i) => [x, Math.sin(3 * i)]);
  const dataset = { name: "line", task: "regression", inputs: ["x"], targets: ["y"], rows };
  const change = { dataset, network: { hidden: [], loss: "mse" }, testShare: 0, epochs: 20 };
  for (const { captured, off, planeLoss, trueLoss } of planeOf(trained(change)).lanes) {
    expect(captured).toBeCloseTo(1, 12);
    expect(Math.max(...off)).toBeLessThan(1e-12);
    expect(planeLoss).toBeCloseTo(trueLoss, 12);
  }
});

it("a lane that diverges is told up to its last numbers and decides neither plane nor domain", () => {
  const wild = { optimizer: "sgd", id: "wild", hyperparameters: { learningRate: 1e6 } };
  const calmLanes = [0.01, 0.02, 0.1].map((learningRate) => ({ optimizer: "adam", hyperparameters: { learningRate } }));
  const change = { network: { hidden: [4], activation: "linear", output: "linear", loss: "mse" }, lanes: calmLanes };
  const calm = trained(change);
  const trainer = trained({ ...change, lanes: [...calmLanes, wild] });
  expect(trainer.lanes[3].divergedAt).toBeGreaterThan(0);
  const plane = planeOf(trainer);
  expect(plane.lanes[3].diverged).toBe(true);
  expect([...plane.lanes[3].a, ...plane.lanes[3].b].every(Number.isFinite)).toBe(true);
  expect(plane.domain).toEqual(planeOf(calm).domain);
});

it("there is no plane at the start, nor through a lane twice, nor through what is no lane", () => {
  const line = '{"path":"plane","got":"weights that lie on a line",';
  const issues = (trainer: Trainer, choice: PlaneChoice) => {
    const made = planeOfRun(trainer, choice);
    return made.ok ? "none" : JSON.stringify(made.issues);
  };
  for (const [, choice] of choices) expect(issues(trainerOf(), choice)).toContain(line);
  const trainer = trained();
  expect(issues(trainer, { kind: "duel", lanes: ["adam", "adam"] })).toContain('"got":"adam, adam"');
  expect(issues(trainer, { kind: "duel", lanes: ["adam", "eve"] })).toContain('"got":"adam, eve"');
});

describe("steps at which weights are kept", () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [1, 2, 3]],
  ])("of a run of %i", (total, steps) => expect(trackSteps(total, 33, 3)).toEqual(steps));

  it("are 60 at most, ascend, and begin and end with the run", () => {
    const steps = trackSteps(100_000, 33, 10);
    expect(steps.length).toBeGreaterThan(45);
    expect(steps.length).toBeLessThanOrEqual(60);
    expect([steps[0], steps.at(-1)]).toEqual([1, 100_000]);
    expect(steps).toEqual([...steps].sort((p, q) => p - q));
  });

  it("are fewer where all lanes' networks are large, so that memory stays bounded", () => {
    expect(trackSteps(1000, 200_000, 1)).toHaveLength(19);
    expect(trackSteps(1000, 200_000, 24)).toEqual([1, 1000]);
  });
});
