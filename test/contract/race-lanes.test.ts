/** Laws of lanes, over every optimizer: what a marble does depends on its own lane alone, and nothing stops it. */
import { describe, expect, it } from "vitest";
import { type RaceEngine, registry } from "../../src/index.js";
import { bits, laneBits } from "../bits.js";
import { engineOf } from "../race-files.js";

const optimizers = [...registry.optimizers.keys()];
const all = optimizers.map((optimizer) => ({ optimizer, hyperparameters: { learningRate: 0.01 } }));

const fileOf = (change: object) => ({
  version: 1,
  surface: { id: "himmelblau" },
  steps: 150,
  seed: 3,
  lanes: all,
  ...change,
});

function run(change: object, step = 150): RaceEngine {
  const engine = engineOf(fileOf(change));
  engine.advance(step);
  return engine;
}

/** The iterates of marble i of a lane, over the whole race. */
function pathOf({ lanes: [lane], step }: RaceEngine, i: number): number[] {
  const { count } = lane.layout;
  const { theta } = lane.track ?? expect.fail("the lane has no track");
  return Array.from({ length: step + 1 }, (_, s) => [theta[2 * s * count + i], theta[(2 * s + 1) * count + i]]).flat();
}

describe.each(optimizers)("%s", (optimizer) => {
  const lane = { optimizer, hyperparameters: { learningRate: 0.01 } };

  it("meets the same noise in every lane: two alike run alike", () => {
    const { lanes } = run({ lanes: [lane, ...all.slice(0, 2), { ...lane, id: "twin" }], gradientNoise: 1 });
    const [one, , , two] = lanes;
    expect(laneBits(one, 150)).toBe(laneBits(two, 150));
  });

  it("does not notice the other lanes", () => {
    const alone = run({ lanes: [lane], gradientNoise: 1 });
    const among = run({ gradientNoise: 1 }).lanes.find(({ id }) => id === optimizer) ?? expect.fail("no such lane");
    expect(laneBits(among, 150)).toBe(laneBits(alone.lanes[0], 150));
  });

  it("a grid's marbles run as each would alone, bit for bit", () => {
    const grid = run({ lanes: [lane], start: { grid: 3 } });
    for (let i = 0; i < 9; i++) {
      const path = pathOf(grid, i);
      expect(pathOf(run({ lanes: [lane], start: path.slice(0, 2) }), 0)).toEqual(path);
    }
  });

  it("a marble's noise does not depend on how many there are", () => {
    const [few, many] = [3, 40].map((scatter) => run({ lanes: [lane], start: { scatter }, gradientNoise: 2 }));
    for (let i = 0; i < 3; i++) expect(pathOf(many, i)).toEqual(pathOf(few, i));
    expect(pathOf(run({ lanes: [lane], start: pathOf(many, 0).slice(0, 2), gradientNoise: 2 }), 0)).toEqual(
      pathOf(many, 0),
    );
  });

  it("arriving neither stops nor turns a marble", () => {
    const [arriving, other] = [10, 1e-9].map((distance) => run({ lanes: [lane], target: { distance } }));
    expect(arriving.lanes[0].arrivedAt[0]).toBe(0);
    expect(other.lanes[0].arrivedAt[0]).not.toBe(0);
    expect(pathOf(arriving, 0)).toEqual(pathOf(other, 0));
    expect(new Set(pathOf(arriving, 0)).size).toBeGreaterThan(20);
  });
});

describe("gradient noise", () => {
  /** On a flat surface, one step of descent at rate 1 from 0 is the noise with its sign turned. */
  const flat = {
    formula: "0",
    domain: [
      [-1, 1],
      [-1, 1],
    ],
  };
  const lanes = [{ optimizer: "sgd", hyperparameters: { learningRate: 1 } }];
  function noise(change: object): Float64Array {
    const file = fileOf({ surface: flat, lanes, start: { scatter: 5000 }, gradientNoise: 1, ...change });
    const engine = engineOf(file);
    const start = engine.lanes[0].theta.slice();
    engine.advance(1);
    return engine.lanes[0].theta.map((after, k) => start[k] - after);
  }
  const mean = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;

  it.each([0.01, 1, 300])("of standard deviation %d has it, and mean 0", (gradientNoise) => {
    const scaled = noise({ gradientNoise }).map((v) => v / gradientNoise);
    // Five standard errors of 10,000 numbers.
    expect(Math.abs(mean(scaled))).toBeLessThan(0.05);
    expect(Math.abs(Math.sqrt(mean(scaled.map((v) => v * v))) - 1)).toBeLessThan(0.036);
  });

  it("differs from seed to seed and from step to step", () => {
    const [a, b] = [noise({ seed: 1 }), noise({ seed: 2 })];
    expect(noise({ seed: 1 })).toEqual(a);
    expect(Math.abs(mean(a.map((v, k) => v * b[k])))).toBeLessThan(0.05);
    const path = pathOf(run({ surface: flat, lanes, start: [0, 0], gradientNoise: 1 }), 0);
    expect(new Set(path.map((x, k) => x - (path[k - 2] ?? 0))).size).toBeGreaterThan(290);
  });

  it("of 0 is none: the seed does not matter then, but to those who throw dice", () => {
    const dice = ["genetic-algorithm", "particle-swarm", "simulated-annealing"];
    const lanes = all.filter(({ optimizer }) => !dice.includes(optimizer));
    expect(bits(run({ seed: 1, lanes }))).toEqual(bits(run({ seed: 2, lanes })));
    for (const optimizer of dice) {
      const of = (seed: number) => bits(run({ seed, lanes: [{ optimizer }] }));
      expect(of(1), optimizer).not.toEqual(of(2));
    }
  });
});

describe("arriving", () => {
  it("is recorded at the first iterate within the distance", () => {
    const engine = run({
      lanes: [{ optimizer: "adam", hyperparameters: { learningRate: 0.1 } }],
      target: { distance: 0.2 },
    });
    const [{ arrivedAt }] = engine.lanes;
    const path = pathOf(engine, 0);
    const near = (s: number) =>
      engine.surface.minima.some(({ at: [x, y] }) => (path[2 * s] - x) ** 2 + (path[2 * s + 1] - y) ** 2 <= 0.04);
    expect(arrivedAt[0]).toBe(Array.from({ length: 151 }, (_, s) => s).findIndex(near));
    expect(arrivedAt[0]).toBeGreaterThan(0);
  });

  it("at the start is at step 0", () => {
    expect([...run({ start: [3, 2], lanes: all.slice(0, 1) }, 0).lanes[0].arrivedAt]).toEqual([0]);
  });
});

describe("diverging", () => {
  const tooFast = (learningRate: number) => ({ id: "tooFast", optimizer: "sgd", hyperparameters: { learningRate } });
  const width = 1e6;

  it.each([
    ["ravine", 0.05, 10],
    ["ravine", 2, 10],
    ["rosenbrock", 0.01, 4],
    ["rosenbrock", 10, 4],
    ["beale", 0.5, 9],
  ])("on %s at rate %d is told at the first iterate 1e6 widths away or not finite", (id, rate, domainWidth) => {
    const engine = run({ surface: { id }, lanes: [tooFast(rate), ...all] });
    const [lane] = engine.lanes;
    const path = pathOf(engine, 0);
    const [[x0, x1], [y0, y1]] = engine.surface.domain;
    const isFar = (s: number) =>
      !(Math.hypot(path[2 * s] - (x0 + x1) / 2, path[2 * s + 1] - (y0 + y1) / 2) <= width * domainWidth);
    const first = Array.from({ length: 151 }, (_, s) => s).findIndex(isFar);
    expect(first).toBeGreaterThan(0);
    expect([lane.divergedAt[0], lane.status, lane.statusAt(first - 1)]).toEqual([first, "diverged", "running"]);
    expect(Number.isFinite(path[2 * first - 2])).toBe(true);
    expect(lane.theta.some((x) => !Number.isFinite(x) || Math.abs(x) > width)).toBe(true);
  });

  it("of one lane lets the others run on as if it were not there", () => {
    const surface = { id: "rosenbrock" };
    const [without, among] = [run({ surface }), run({ surface, lanes: [tooFast(10), ...all] })];
    expect(bits(among).slice(1)).toEqual(bits(without));
    expect(among.lanes[1].statusAt()).toBe("running");
  });

  it("of one marble lets the others run on", () => {
    const surface = {
      formula: "if(y > 0, x^4, 0)",
      domain: [
        [-1, 1],
        [-1, 1],
      ],
    };
    const engine = run({ surface, start: { grid: 2 }, lanes: [tooFast(40)] });
    const statuses = [0, 1, 2, 3].map((i) => engine.lanes[0].statusOf(i));
    expect(statuses).toEqual(["running", "running", "diverged", "diverged"]);
    expect(engine.lanes[0].statusAt()).toBe("running");
  });

  it("leaving the domain is not diverging", () => {
    const { lanes } = run({
      surface: {
        formula: "x",
        domain: [
          [0, 1],
          [0, 1],
        ],
      },
      lanes: [tooFast(100)],
    });
    expect(lanes[0].theta[0]).toBeLessThan(-1e4);
    expect(lanes[0].statusAt()).toBe("running");
  });
});
