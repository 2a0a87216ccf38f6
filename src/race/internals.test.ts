import { describe, expect, it } from "vitest";
import { createInspector } from "../../test/inspector.js";
import { raceOf, richFile } from "../../test/race-files.js";
import { createRace, registry } from "../index.js";

const optimizers = [...registry.optimizers.keys()];

/** An optimizer among others, on a schedule, in noise, with an edit on the way. */
const fileOf = (start: unknown, lane: string) => ({
  version: 1,
  surface: { id: "himmelblau" },
  start,
  steps: 150,
  seed: 3,
  gradientNoise: 0.5,
  lanes: lanesWith(lane).map((optimizer) => ({
    optimizer,
    hyperparameters: { learningRate: { base: 0.01, schedule: "one-cycle" } },
  })),
  edits: lanesWith(lane).map((lane) => ({ at: 70, lane, hyperparameters: { learningRate: 0.003 } })),
});

const lanesWith = (lane: string) => [...new Set(["adam", lane])];

describe.each(optimizers)("the next iterate of %s (lecture item 1)", (lane) => {
  it.each([
    ["a marble", [-0.4, -0.7], 0],
    ["a marble among others", { grid: 2 }, 3],
    ["a marble of a swarm without a track", { scatter: 120 }, 77],
  ])("is told exactly for %s", (_, start, i) => {
    const race = raceOf(fileOf(start, lane));
    const engine = createRace(race, registry);
    const inspector = createInspector(race, registry);
    for (const step of [0, 1, 40, 69, 70, 71, 149, 150, 3]) {
      const { next, theta, move } = inspector.at(step, lane, i);
      engine.seek(step + 1);
      const { theta: reached, layout } = engine.lanes[lanesWith(lane).indexOf(lane)];
      expect(next).toEqual([reached[i], reached[layout.count + i]]);
      expect(move).toEqual([next[0] - theta[0], next[1] - theta[1]]);
    }
  });
});

describe("what the next update is made from", () => {
  const race = raceOf(richFile);
  const inspector = createInspector(race, registry);
  const engine = createRace(race, registry);

  it.each(race.lanes.map(({ id }) => id))("is that of the lane %s", (id) => {
    engine.seek(60);
    const lane = engine.lanes.find((known) => known.id === id) ?? expect.fail("no such lane");
    const told = inspector.at(60, id);
    expect(told.theta).toEqual([...lane.theta]);
    expect(told.gradient).toEqual([...lane.gradient]);
    expect(told.slots).toEqual(Object.fromEntries(Object.entries(lane.slots).map(([name, slot]) => [name, [...slot]])));
  });

  it("has the values of the hyperparameters that the next update uses, edits included", () => {
    const rates = (steps: number[], id: string) =>
      steps.map((step) => inspector.at(step, id).hyperparameters.learningRate);
    expect(rates([39, 40, 80], "careful")).toEqual([0.02, 0.01, 0.005]);
    expect(rates([49, 50], "fast")).toEqual([0.1, 0.02]);
    expect(inspector.at(49, "fast").hyperparameters).toMatchObject({ beta1: 0.8, beta2: 0.999, epsilon: 1e-7 });
  });

  it("is not changed by what is looked at later", () => {
    const before = inspector.at(10, "careful");
    const copy = structuredClone(before);
    inspector.at(150, "careful");
    expect(before).toEqual(copy);
  });

  it("has one number for a slot per lane", () => {
    const ftrl = raceOf({ version: 1, surface: { id: "beale" }, start: { grid: 2 }, lanes: [{ optimizer: "ftrl" }] });
    const { slots } = createInspector(ftrl, registry).at(5, "ftrl", 2);
    expect(slots).toMatchObject({ z: [expect.any(Number), expect.any(Number)], previousRate: [0.001] });
  });
});

describe("the noise in a gradient (lecture items 25, 61)", () => {
  const noiseAt = (change: object, step: number) => {
    const file = { version: 1, start: [0.7, -1.1], steps: 40, seed: 5, lanes: [{ optimizer: "sgd" }], ...change };
    const race = raceOf(file);
    const { noise, gradient, theta } = createInspector(race, registry).at(step, "sgd");
    const own = new Float64Array(2);
    createRace(race, registry).surface.evaluate(Float64Array.from(theta), { dim: 2, count: 1 }, own);
    return { noise, gradient, own: [...own] };
  };

  it.each([
    ["Gaussian noise", { surface: { id: "himmelblau" }, gradientNoise: 2 }],
    ["a batch of four", { surface: { id: "mpg-standard", params: { batchSize: 4 } } }],
  ])("is what %s adds to that of f", (_, change) => {
    for (const step of [0, 7, 40]) {
      const { noise, gradient, own } = noiseAt(change, step);
      expect(noise).toEqual([gradient[0] - (own[0] ?? 0), gradient[1] - (own[1] ?? 0)]);
      expect(Math.hypot(...(noise ?? [0, 0]))).toBeGreaterThan(0);
    }
  });

  it("is none where nothing is added", () => {
    expect(noiseAt({ surface: { id: "himmelblau" } }, 7).noise).toBeUndefined();
    expect(noiseAt({ surface: { id: "mpg-standard" } }, 7).noise).toBeUndefined();
  });
});

describe("the effective rate (lecture item 32)", () => {
  const bowl = {
    formula: "x^2 + 0y",
    domain: [
      [-2, 2],
      [-2, 2],
    ],
  };
  const of = (optimizer: string, learningRate: number) => {
    const lanes = [{ optimizer, hyperparameters: { learningRate } }];
    const race = raceOf({ version: 1, surface: bowl, start: [1, 1], lanes });
    return createInspector(race, registry).at(0, optimizer).effectiveRate;
  };

  it("of plain descent is its rate, and none along a coordinate without a slope", () => {
    const [x, y] = of("sgd", 0.1);
    expect(x).toBeCloseTo(0.1, 15);
    expect(y).toBeUndefined();
  });

  it("of Adam's first step is its rate over the slope", () => expect(of("adam", 0.1)[0]).toBeCloseTo(0.05, 9));
});

describe("a place that is not in the race", () => {
  const inspector = createInspector(raceOf(richFile), registry);
  it.each<[string, () => unknown, string]>([
    ["a lane", () => inspector.at(0, "fats"), "lane: got fats, which the race does not have"],
    ["a marble", () => inspector.at(0, "fast", 1), "marble: got 1, expected 0 … 0"],
    ["a step", () => inspector.at(-1, "fast"), "seek: got -1, expected a whole number of steps, 0 or more"],
  ])("%s is a RangeError", (_, look, message) => expect(look).toThrow(new RangeError(message)));
});

describe("the ball behind a place looked ahead to", () => {
  const file = { version: 1, surface: { id: "beale" }, start: [0.4, 1.1], steps: 100 };
  const rate = { base: 0.003, schedule: "exponential", params: { rate: 0.02 } };
  const edits = (lane: string) => [{ at: 17, lane, hyperparameters: { learningRate: 0.001 } }];

  it("of Nesterov is a plain step from the place looked ahead to before (lecture item 54)", () => {
    const lanes = [{ optimizer: "nesterov", hyperparameters: { learningRate: rate } }, { optimizer: "momentum" }];
    const inspector = createInspector(raceOf({ ...file, lanes, edits: edits("nesterov") }), registry);
    expect(inspector.at(0, "nesterov").ball).toBeUndefined();
    for (const step of [1, 2, 17, 18, 80]) {
      const { theta, gradient, hyperparameters } = inspector.at(step - 1, "nesterov");
      const { learningRate } = hyperparameters;
      const [x, y] = inspector.at(step, "nesterov").ball ?? expect.fail("there is no ball");
      expect(x).toBeCloseTo(theta[0] - learningRate * gradient[0], 12);
      expect(y).toBeCloseTo(theta[1] - learningRate * gradient[1], 12);
    }
    expect(inspector.at(5, "momentum").ball).toBeUndefined();
  });

  it.each([
    ["as libraries have it", { warmUp: 1, momentumDecay: 0.004 }],
    ["as Keras has it", { warmUp: 1, momentumDecay: 1 }],
    ["as lectures have it", { warmUp: 0, momentumDecay: 0.004 }],
  ])("of Nadam, %s, is a step by the gradient alone from the place before (lecture item 53)", (_, form) => {
    const lanes = [{ optimizer: "nadam", hyperparameters: { learningRate: rate, ...form } }];
    const inspector = createInspector(raceOf({ ...file, lanes, edits: edits("nadam") }), registry);
    let product = 1;
    for (let t = 1; t <= 80; t++) {
      const { theta, gradient, hyperparameters } = inspector.at(t - 1, "nadam");
      const { learningRate, beta1, beta2, epsilon, momentumDecay } = hyperparameters;
      const momentum = form.warmUp ? beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay)) : beta1;
      product *= momentum;
      const { ball, slots } = inspector.at(t, "nadam");
      for (const k of [0, 1] as const) {
        const root = Math.sqrt(slots.v[k] / (1 - beta2 ** t)) + epsilon;
        const share = (learningRate * (1 - momentum)) / (1 - product) / root;
        expect(ball?.[k]).toBeCloseTo(theta[k] - share * gradient[k], 12);
      }
    }
  });
});
