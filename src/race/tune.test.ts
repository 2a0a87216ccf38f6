import { describe, expect, it } from "vitest";
import { plainFile, raceOf } from "../../test/race-files.js";
import { accepts } from "../core/param.js";
import { createRace, type Race, registry } from "../index.js";
import { matchedRates } from "./rates.js";
import { type Tuning, tune, tunedRates } from "./tune.js";

/** The optimizers of the 2014 animation's card. */
const eight = ["sgd", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "nadam"];

const raceOn = (change: object): Race =>
  raceOf({ ...plainFile, lanes: eight.map((optimizer) => ({ optimizer })), ...change });

describe("a lane's trials", () => {
  const race = raceOn({ gradientNoise: 0.3, seed: 4 });
  const { lanes, budget } = tune(race, registry, 120);

  it("are as many for every lane, at ascending rates that are valid", () => {
    expect(budget).toEqual({ rates: 33, steps: 120 });
    expect(lanes.map(({ lane }) => lane)).toEqual(eight);
    for (const { lane, trials } of lanes) {
      const param = registry.optimizers.get(lane)?.params.learningRate ?? expect.fail(lane);
      expect(trials).toHaveLength(33);
      trials.forEach(({ rate }, k) => {
        expect(accepts(param, rate)).toBe(true);
        if (k > 0) expect(rate).toBeGreaterThan(trials[k - 1].rate);
      });
    }
  });

  it.each([0, 7, 15, 24, 32])("tell at rate %i what a race at that rate does, noise included", (k) => {
    for (const [l, { trials }] of lanes.entries()) {
      const engine = createRace(matchedRates(race, trials[k].rate, registry));
      engine.advance(120);
      const lane = engine.lanes[l];
      const { arrived, steps, diverged, loss } = trials[k];
      const last = lane.track?.value.slice(116, 121) ?? expect.fail("no track");
      expect(diverged).toBe(Number(lane.statusOf(0) === "diverged"));
      expect(loss).toBe(last.reduce((sum, value) => sum + value) / 5);
      if (arrived) expect(steps).toBe(lane.arrivedAt[0]);
      if (lane.statusOf(0) !== "arrived") expect(arrived).toBe(0);
    }
  });
});

describe("the tuned race", () => {
  it("arrives when the trials said it would", () => {
    const { race, lanes } = tune(raceOn({ steps: 300 }), registry);
    const engine = createRace(race);
    engine.advance(300);
    const arrivals = lanes.map(({ best }) => best.steps);
    expect(engine.lanes.map((lane) => lane.arrivedAt[0])).toEqual(arrivals.map((steps) => steps ?? -1));
    expect(arrivals.filter((steps) => steps !== undefined).length).toBeGreaterThanOrEqual(7);
  });

  it("has the best of the trials' rates, and is a valid race file", () => {
    const { race, lanes } = tune(raceOn({}), registry, 60);
    expect(race.lanes.map(({ hyperparameters }) => hyperparameters)).toEqual(
      lanes.map(({ best }) => ({ learningRate: best.rate })),
    );
    for (const { best, trials } of lanes) {
      const most = Math.max(...trials.map(({ stayed }) => stayed));
      const staying = trials.filter(({ stayed }) => stayed === most);
      const fewest = Math.min(...staying.flatMap(({ steps }) => steps ?? []));
      expect(best.steps ?? Number.POSITIVE_INFINITY).toBe(fewest);
    }
    expect(raceOf(race)).toEqual(race);
  });

  it("keeps schedules, other hyperparameters and what edits set besides rates", () => {
    const learningRate = { base: 1, schedule: "cosine", params: { period: 80 } };
    const file = {
      ...plainFile,
      lanes: [{ id: "a", optimizer: "momentum", hyperparameters: { learningRate, momentum: 0.8 } }],
      edits: [{ at: 30, lane: "a", hyperparameters: { learningRate: 7, momentum: 0.5 } }],
    };
    const { race, lanes } = tune(raceOf(file), registry, 100);
    const { rate } = lanes[0].best;
    expect(race.lanes[0].hyperparameters).toEqual({ learningRate: { ...learningRate, base: rate }, momentum: 0.8 });
    expect(race.edits).toEqual([{ at: 30, lane: "a", hyperparameters: { momentum: 0.5 } }]);
    const engine = createRace(race);
    engine.advance(100);
    expect(lanes[0].best.loss).toBe(engine.lanes[0].value[0]);
  });

  it("is the same whatever the rates were before, and each time", () => {
    const race = raceOn({});
    const { lanes } = tune(race, registry, 50);
    expect(tune(race, registry, 50).lanes).toEqual(lanes);
    expect(tune(matchedRates(race, 3, registry), registry, 50).lanes).toEqual(lanes);
  });

  it("stands still at the smallest rate where no rate moves a marble", () => {
    const flat = { formula: "0 x", domain: [[-1, 1] as const, [-1, 1] as const] };
    const { lanes } = tune(raceOn({ surface: flat }), registry, 10);
    expect(lanes.map(({ best, trials }) => best === trials[0])).toEqual(eight.map(() => true));
  });
});

describe("the work", () => {
  const work = () => tunedRates(raceOn({}), registry, 100);

  it("is told in growing shares up to the whole, in many pieces", () => {
    const shares = [...work()];
    expect(shares.length).toBeGreaterThanOrEqual(8);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0] > 0, shares.at(-1)]).toEqual([true, 1]);
  });

  it("may be left off between two pieces", () => {
    const pieces = work();
    pieces.next();
    pieces.return(undefined as unknown as Tuning);
    expect(pieces.next().done).toBe(true);
  });

  it("has a budget of the race's own steps, and of at most 2,000", () => {
    const steps = (length: number) =>
      tune(raceOn({ steps: length, lanes: [{ optimizer: "sgd" }] }), registry).budget.steps;
    expect([steps(40), steps(100_000)]).toEqual([40, 2000]);
  });

  it.each([
    ["a grid", { grid: 200 }, 16],
    ["a scatter", { scatter: 9000 }, 16],
    ["a small scatter", { scatter: 5 }, 5],
  ])("on %s is done with few marbles", (_, start, marbles) => {
    const file = { surface: { id: "quadratic-bowl" }, start, lanes: [{ optimizer: "sgd" }] };
    expect(tune(raceOn(file), registry, 100).lanes[0].best.arrived).toBe(marbles);
  });

  it("is refused where the registry lacks what the race names", () => {
    const bare = { ...registry, optimizers: new Map() };
    const message = "optimizer: got sgd, which the registry does not have";
    expect(() => tune(raceOn({}), bare)).toThrow(new RangeError(message));
  });
});

describe("the rule", () => {
  it.each([
    [
      "with a target",
      { surface: { id: "beale" }, target: { distance: 0.2 } },
      "Every lane's best of 33 rates, a quarter of a decade apart up to the top of its slider, each tried for 20 steps " +
        "from the same start in the same noise: fewest steps to within 0.2 of a global minimum, rates " +
        "that stay to the end before those that only pass, and leaps of more than a twentieth of the domain not counted, " +
        "then the lowest loss of the last 5 steps within the domain, then the smaller rate.",
    ],
    [
      "without one, on a grid",
      { surface: { id: "saddle" }, start: { grid: 3 } },
      "Every lane's best of 33 rates, a quarter of a decade apart up to the top of its slider, each tried for 20 steps " +
        "from the same 9 starts in the same noise: fewest steps to a loss below the lowest in the domain, in strides " +
        "of at most a twentieth of it, then the lowest loss of the last 5 steps within the domain, then the smaller rate.",
    ],
  ])("%s is told with its numbers", (_, change, rule) => {
    expect(tune(raceOn({ ...change, lanes: [{ optimizer: "sgd" }] }), registry, 20).rule).toBe(rule);
  });
});

describe("on every surface with a formula", () => {
  const tunings = new Map(
    [...registry.surfaces.values()]
      .filter(({ formula }) => formula)
      .map(({ id }) => [id, tune(raceOn({ surface: { id } }), registry, 200)]),
  );

  it.each([...tunings])("%s every lane gets a finite rate from its grid", (_, { lanes }) => {
    for (const { best, trials } of lanes) {
      expect(Number.isFinite(best.rate)).toBe(true);
      expect(best.rate).toBeGreaterThan(0);
      expect(trials).toContain(best);
      if (best.diverged === 0) expect(best.loss).not.toBeNaN();
    }
  });

  it("most of them have at least half of the lanes at the goal: 31 of 44 when this was written", () => {
    const good = [...tunings.values()].filter(({ lanes }) => lanes.filter(({ best }) => best.arrived > 0).length >= 4);
    expect(good.length).toBeGreaterThan(0.6 * tunings.size);
  });
});
