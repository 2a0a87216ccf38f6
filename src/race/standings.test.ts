import { describe, expect, it } from "vitest";
import { engineOf } from "../../test/race-files.js";
import { standings } from "./standings.js";

const sgd = (id: string, learningRate: number) => ({ id, optimizer: "sgd", hyperparameters: { learningRate } });

/** On the bowl x² + y² plain descent at rate η shrinks the distance by |1 − 2η| a step. */
const bowl = {
  formula: "x^2 + y^2",
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  minima: [[0, 0]],
};
const file = {
  version: 1,
  surface: bowl,
  start: [1, 0],
  steps: 100,
  target: { distance: 0.05 },
  lanes: [
    sgd("crawl", 1e-4),
    sgd("blowUp", 2),
    sgd("walk", 0.1),
    sgd("blowUpSooner", 20),
    sgd("run", 0.3),
    sgd("walkToo", 0.1),
    sgd("stay", 0),
  ],
};

const told = (step: number) => {
  const engine = engineOf(file);
  engine.seek(100);
  return standings(engine, step).map(({ lane, place, status, since }) => [lane, place, status, since]);
};

describe("standings", () => {
  it("at the start follow the loss, all running", () => {
    expect(told(0)).toEqual(file.lanes.map(({ id }) => [id, undefined, "running", undefined]));
  });

  it("have the arrived first, by step and with shared places, then the running by loss, then the diverged", () => {
    expect(told(100)).toEqual([
      ["run", 1, "arrived", 4],
      ["walk", 2, "arrived", 14],
      ["walkToo", 2, "arrived", 14],
      ["crawl", undefined, "running", undefined],
      ["stay", undefined, "running", undefined],
      ["blowUp", undefined, "diverged", 14],
      ["blowUpSooner", undefined, "diverged", 5],
    ]);
  });

  it("at an earlier step are as they were then", () => {
    expect(told(4).map(([lane, place, status]) => [lane, place, status])).toEqual([
      ["run", 1, "arrived"],
      ["walk", undefined, "running"],
      ["walkToo", undefined, "running"],
      ["crawl", undefined, "running"],
      ["stay", undefined, "running"],
      ["blowUp", undefined, "running"],
      ["blowUpSooner", undefined, "running"],
    ]);
  });

  it("are the same at a step reached backwards", () => {
    const engine = engineOf(file);
    engine.seek(30);
    const there = standings(engine);
    engine.seek(100);
    engine.seek(30);
    expect(standings(engine)).toEqual(there);
  });

  it("tell fates in more detail, as they were at the step, and do not go by them", () => {
    const engine = engineOf({
      version: 1,
      surface: { id: "six-hump-camel" },
      lanes: [sgd("caught", 0.001), sgd("home", 0.0316), sgd("slow", 1e-7), sgd("lost", 1)],
    });
    engine.seek(400);
    const fates = (step: number) => standings(engine, step).map(({ lane, status, fate }) => [lane, status, fate]);
    expect(fates(400)).toEqual([
      ["home", "arrived", { kind: "arrived", at: 10 }],
      ["caught", "running", { kind: "minimum", index: 5 }],
      ["slow", "running", { kind: "running" }],
      ["lost", "diverged", { kind: "diverged", at: 2 }],
    ]);
    expect(fates(9).map(([lane, , fate]) => [lane, fate])).toEqual([
      ["home", { kind: "running" }],
      ["caught", { kind: "running" }],
      ["slow", { kind: "running" }],
      ["lost", { kind: "diverged", at: 2 }],
    ]);
    expect(fates(1).at(-1)).toEqual(["lost", "running", { kind: "left", since: 1, side: [-1, -1] }]);
  });

  it("skip the places that are shared", () => {
    const engine = engineOf({ ...file, lanes: [sgd("a", 0.3), sgd("b", 0.3), sgd("c", 0.1)] });
    engine.seek(100);
    expect(standings(engine).map(({ place }) => place)).toEqual([1, 1, 3]);
  });

  it("count gradients up to the arrival, else up to now, and tell the loss of now", () => {
    const engine = engineOf(file);
    engine.seek(50);
    const by = Object.fromEntries(standings(engine).map((entry) => [entry.lane, entry]));
    expect([by.walk.gradientEvaluations, by.crawl.gradientEvaluations]).toEqual([14, 50]);
    expect(by.walk.value).toBeCloseTo(0.8 ** 100, 15);
    expect(by.stay.value).toBe(1);
  });
});

describe("the cost in evaluations", () => {
  const lanes = ["sgd", "newton", "nelder-mead", "particle-swarm"].map((optimizer) => ({ optimizer }));
  const engine = engineOf({ ...file, surface: { id: "rosenbrock" }, start: [-1.2, 1], steps: 40, lanes });
  engine.advance(40);
  const costs = (step: number, cost?: number) =>
    Object.fromEntries(standings(engine, step, cost).map(({ lane, evaluations }) => [lane, evaluations]));

  it("counts a gradient as three evaluations, or as told", () => {
    expect(costs(4)).toMatchObject({ sgd: 12, newton: 4 * 15, "particle-swarm": 48 });
    expect(costs(4, 1)).toMatchObject({ sgd: 4, newton: 4 * 5, "particle-swarm": 48 });
  });

  it("is exact at every step, also of who takes now more and now less", () => {
    const all = Array.from({ length: 40 }, (_, k) => costs(k + 1)["nelder-mead"] - costs(k)["nelder-mead"]);
    expect(all[0]).toBe(3);
    expect(new Set(all.slice(1))).toEqual(new Set([1, 2]));
  });

  it("of several marbles is their mean", () => {
    const grid = engineOf({ ...file, start: { grid: 2 }, steps: 5, lanes: [{ optimizer: "nelder-mead" }] });
    grid.advance(5);
    const [standing] = standings(grid);
    const { calls } = grid.lanes[0];
    if (standing.status === "running")
      expect(standing.evaluations).toBe((calls[0] + calls[1] + calls[2] + calls[3]) / 4);
    else expect(standing.evaluations).toBeGreaterThan(3);
  });
});

describe("a lane of many marbles", () => {
  it.each([4, 30])("of a %i × %i grid has arrived with its last one", (grid) => {
    const engine = engineOf({ ...file, start: { grid }, lanes: [sgd("walk", 0.1), sgd("stay", 0)] });
    engine.seek(40);
    const [first, second] = standings(engine);
    expect(first).toMatchObject({ lane: "walk", place: 1, status: "arrived" });
    expect(first.since).toBe(Math.max(...engine.lanes[0].arrivedAt));
    expect(first.since).toBeGreaterThan(Math.min(...engine.lanes[0].arrivedAt));
    expect(second).toMatchObject({ lane: "stay", place: undefined, status: "running" });
  });

  it("of 100,000 can be told", () => {
    const engine = engineOf({
      ...file,
      start: { scatter: 100_000 },
      target: { distance: 10 },
      lanes: [sgd("stay", 0)],
    });
    expect(standings(engine)[0]).toMatchObject({ status: "arrived", since: 0, place: 1 });
  });

  it("has the mean of their losses", () => {
    const engine = engineOf({ ...file, start: { grid: 2 }, lanes: [sgd("stay", 0)] });
    expect(standings(engine)[0].value).toBe(2);
  });
});
