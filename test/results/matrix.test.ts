import { describe, expect, it } from "vitest";
import { recordRace } from "../../src/export/record.js";
import { createRace, parseRace, registry } from "../../src/index.js";
import {
  type Cell,
  gridSide,
  type MatrixRules,
  matrixCell,
  matrixSurfaces,
  tuningSeed,
} from "../../src/race/matrix.js";
import { tune } from "../../src/race/tune.js";

const rules: MatrixRules = { measure: "evaluations", budget: 300, gradientCost: 3, starts: 5, seed: 7 };

function compute(optimizer: string, surface: string, changed: Partial<MatrixRules> = {}): Cell {
  const work = matrixCell(optimizer, surface, { ...rules, ...changed }, registry);
  let next = work.next();
  while (!next.done) next = work.next();
  return next.value;
}

describe("a cell of the matrix (lecture item 59)", () => {
  it.each([
    ["adam", "himmelblau"],
    ["nelder-mead", "mccormick"],
    ["particle-swarm", "ackley"],
  ])("of %s on %s is what the command line's run of its race gives", (optimizer, surface) => {
    const cell = compute(optimizer, surface);
    const parsed = parseRace(JSON.parse(JSON.stringify(cell.race)));
    if (!parsed.ok) expect.fail("the cell's race is no race file");
    const [{ marbles }] = recordRace(createRace(parsed.value), parsed.value.steps);
    const arrivals = marbles.map(({ arrivedAt }) => arrivedAt);
    const steps = compute(optimizer, surface, { measure: "steps", budget: cell.race.steps });
    expect(steps.rate).toBe(cell.rate);
    expect(steps.arrived).toBe(arrivals.filter((at) => at !== null).length);
    const sorted = arrivals.map((at) => at ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
    expect(steps.median ?? Number.POSITIVE_INFINITY).toBe(sorted[2]);
    if (optimizer === "adam" && cell.median !== undefined) expect(cell.median).toBe(3 * sorted[2]);
  });

  it("has the rate that the tuner chooses from other starts, and the tuner's steps are the budget's", () => {
    const cell = compute("momentum", "beale");
    expect(cell.race.steps).toBe(100);
    const tuned = tune({ ...cell.race, seed: tuningSeed(rules.seed) }, registry, 100);
    expect(tuned.lanes[0].best.rate).toBe(cell.rate);
  });

  it("is judged from other starts than its rate was tuned from, as many of them", () => {
    const { race } = compute("adam", "beale");
    const starts = (seed: number) => {
      const { lanes } = createRace({ ...race, seed });
      return [...lanes[0].theta];
    };
    const [judged, tuned] = [starts(race.seed), starts(tuningSeed(rules.seed))];
    expect(race.seed).toBe(rules.seed);
    expect(judged).toHaveLength(2 * rules.starts);
    expect(tuned.filter((x) => judged.includes(x))).toEqual([]);
    expect(new Set(Array.from({ length: 1000 }, (_, seed) => tuningSeed(seed))).size).toBe(1000);
  });

  it("gains nothing by a rate that suits its starts by luck: at most what tuning on them would have given", () => {
    // In the mean over surfaces: a single cell may be luckier with the other rate.
    const surfaces = ["beale", "goldstein-price", "styblinski-tang", "himmelblau", "ackley"];
    const arrived = (surface: string) => {
      const cell = compute("nelder-mead", surface);
      const { race } = tune(cell.race, registry, cell.race.steps);
      const engine = createRace(race);
      engine.advance(race.steps);
      return [cell.arrived, engine.lanes[0].arrivedAt.filter((at) => at >= 0).length] as const;
    };
    const counts = surfaces.map(arrived);
    const sum = (k: 0 | 1) => counts.reduce((total, pair) => total + pair[k], 0);
    expect(sum(0)).toBeLessThanOrEqual(sum(1));
  });

  it.each([
    ["sgd", 100],
    ["newton", 20],
    ["particle-swarm", 25],
    ["simulated-annealing", 99],
  ])("%s gets as many steps as the budget's evaluations pay for", (optimizer, steps) => {
    expect(compute(optimizer, "himmelblau").race.steps).toBe(steps);
  });

  it("counts no arrival that cost more than the budget", () => {
    for (const surface of ["beale", "rosenbrock"]) {
      const { median, arrived } = compute("nelder-mead", surface, { budget: 60 });
      if (median !== undefined) expect(median).toBeLessThanOrEqual(60);
      expect(arrived).toBeLessThanOrEqual(5);
    }
  });

  it("says of who needs a gradient that it is not run on steps", () => {
    expect(compute("adam", "accuracy-steps")).toMatchObject({ isStill: true, arrived: 0, median: undefined, asked: 0 });
    expect(compute("particle-swarm", "accuracy-steps").isStill).toBe(false);
  });

  it("is the same whenever it is computed", () => {
    expect(compute("genetic-algorithm", "rastrigin")).toEqual(compute("genetic-algorithm", "rastrigin"));
  });

  it("names what it does not know", () => {
    expect(() => compute("adm", "beale")).toThrow(RangeError);
  });
});

describe("exhaustive search, for comparison (lecture item 5)", () => {
  it("the evaluations told are those that the race's lanes have asked for", () => {
    const cell = compute("l-bfgs", "rosenbrock");
    const engine = createRace(cell.race);
    engine.advance(cell.race.steps);
    const { calls } = engine.lanes[0];
    const sum = (from: number) => calls.subarray(from, from + 5).reduce((total, count) => total + count, 0);
    expect(cell.asked).toBe(sum(0) + 3 * sum(5));
    expect(compute("sgd", "beale").asked).toBe(5 * 3 * 100);
  });

  it("a grid of so many places a side has one within the target wherever it lies", () => {
    for (const id of matrixSurfaces(registry)) {
      const surface = registry.surfaces.get(id) ?? expect.fail(id);
      const [[x0, x1], [y0, y1]] = surface.domain;
      const width = Math.max(x1 - x0, y1 - y0);
      const target = Number((Math.min(x1 - x0, y1 - y0) / 40).toPrecision(1));
      expect((width / gridSide(surface) / 2) * Math.SQRT2, id).toBeLessThanOrEqual(target);
    }
  });
});
