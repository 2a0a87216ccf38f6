/** What the scenarios on optimizers beyond gradient descent teach, as numbers. */
import { describe, expect, it } from "vitest";
import { type RaceEngine, standings } from "../../src/library.js";
import { arrivals, lane, run } from "./run.js";

const evaluations = (race: RaceEngine) =>
  Object.fromEntries(standings(race).map((standing) => [standing.lane, standing.evaluations]));
const fates = (race: RaceEngine) => Object.fromEntries(standings(race).map(({ lane: id, fate }) => [id, fate.kind]));

describe("steps-without-slope: gradient-free racers on steps (lecture item 55)", () => {
  const race = run("steps-without-slope");

  it("three arrive, the triangle is on a plateau, and who needs a gradient is not run", () => {
    expect(fates(race)).toEqual({
      "particle-swarm": "arrived",
      "genetic-algorithm": "arrived",
      "simulated-annealing": "arrived",
      "nelder-mead": "plateau",
      adam: "still",
      newton: "still",
    });
  });

  it("who is not run stays at the start, and costs nothing", () => {
    for (const id of ["adam", "newton"]) {
      expect([...lane(race, id).theta]).toEqual([-1.3, -0.9]);
      expect(evaluations(race)[id]).toBe(0);
    }
  });

  it("noise, which would move who follows a gradient, does not either", () => {
    const noisy = run("steps-without-slope", { gradientNoise: 5 });
    expect([...lane(noisy, "adam").theta]).toEqual([-1.3, -0.9]);
  });

  it("arrived is who makes no mistake, wherever on the step", () => {
    for (const { id, value, arrivedAt } of race.lanes) expect(value[0] === 0, id).toBe(arrivedAt[0] >= 0);
  });
});

describe("equal-evaluations: an equal budget, a gradient counted as three (lecture item 55)", () => {
  const race = run("equal-evaluations");
  const budget = 900;

  it("the budget of 300 gradients takes the others to the middle, and the gradients not", () => {
    const cost = evaluations(race);
    const there = Object.entries(arrivals(race)).filter(([, at]) => at >= 0);
    expect(there.map(([id]) => id).sort()).toEqual([
      "genetic-algorithm",
      "nelder-mead",
      "particle-swarm",
      "simulated-annealing",
    ]);
    for (const [id] of there) expect(cost[id], id).toBeLessThanOrEqual(budget);
    expect([cost.momentum, cost.adam]).toEqual([budget, budget]);
    for (const id of ["momentum", "adam"]) expect(fates(race)[id]).toBe("minimum");
  });

  it.each([
    ["particle-swarm", 12],
    ["genetic-algorithm", 12],
    ["simulated-annealing", 3],
  ])("a step of %s costs %i evaluations", (id, each) => {
    const { calls } = lane(race, id);
    expect(Math.floor(calls[0] / each)).toBe(300);
    expect(calls[1]).toBe(0);
  });

  it("Nelder-Mead's cost is counted exactly, also after going back", () => {
    const { track, calls } = lane(race, "nelder-mead");
    const at300 = calls[0];
    race.seek(17);
    expect(lane(race, "nelder-mead").calls[0]).toBe(track?.aside[17 * (track?.asideLength ?? 0)]);
    race.seek(300);
    expect(lane(race, "nelder-mead").calls[0]).toBe(at300);
  });
});

describe("second-order: Newton and L-BFGS as references, with their cost (lecture item 60)", () => {
  const race = run("second-order");

  it("they need the fewest steps, and Newton five gradients for each of its five", () => {
    expect(arrivals(race)).toEqual({ newton: 5, "l-bfgs": 30, "nelder-mead": 59, momentum: -1, adam: -1 });
    expect(evaluations(race)).toMatchObject({ newton: 75, momentum: 900, adam: 900 });
    expect(evaluations(race)["l-bfgs"]).toBeLessThan(200);
  });

  it("a gradient may be counted as another number of evaluations", () => {
    const cost = Object.fromEntries(standings(race, race.step, 1).map((s) => [s.lane, s.evaluations]));
    expect([cost.newton, cost.adam]).toEqual([25, 300]);
  });
});
