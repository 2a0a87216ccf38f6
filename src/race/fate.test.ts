/** What becomes of marbles on real surfaces, and what must not be said of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineOf } from "../../test/race-files.js";
import type { Point } from "../core/layout.js";
import { type Fate, laneFate, marbleFate } from "./fate.js";

interface Run {
  readonly surface: string | object;
  readonly start?: Point;
  readonly optimizer?: string;
  readonly learningRate: number;
  readonly steps?: number;
  readonly gradientNoise?: number;
}

/** A race of one marble, run to its end. */
function runOf({ surface, start, optimizer = "sgd", learningRate, steps = 500, gradientNoise = 0 }: Run) {
  const engine = engineOf({
    version: 1,
    surface: typeof surface === "string" ? { id: surface } : surface,
    ...(start && { start }),
    steps,
    gradientNoise,
    lanes: [{ optimizer, hyperparameters: { learningRate } }],
  });
  engine.advance(steps);
  return { engine, fateAt: (step: number) => marbleFate(engine.surface, engine.lanes[0], 0, step) };
}

/** Every fate a run goes through, with the step from which on it holds. */
function fatesOf(run: Run): [step: number, fate: Fate][] {
  const { engine, fateAt } = runOf(run);
  const fates: [number, Fate][] = [];
  for (let step = 0; step <= engine.step; step++) {
    const fate = fateAt(step);
    if (JSON.stringify(fate) !== JSON.stringify(fates.at(-1)?.[1])) fates.push([step, fate]);
  }
  return fates;
}

const running: Fate = { kind: "running" };
const typed = (formula: string) => ({
  formula,
  domain: [
    [-3, 3],
    [-3, 3],
  ],
});

describe("a marble", () => {
  it.each<[string, Run, [number, Fate][]]>([
    [
      "arrives, and has arrived from then on",
      { surface: "six-hump-camel", learningRate: 0.0316 },
      [
        [0, running],
        [10, { kind: "arrived", at: 10 }],
      ],
    ],
    [
      "gets caught in a local minimum",
      { surface: "six-hump-camel", learningRate: 0.001 },
      [
        [0, running],
        [215, { kind: "minimum", index: 5 }],
      ],
    ],
    [
      "gets caught in McCormick's poor minimum",
      { surface: "mccormick", start: [2.6, 1.7], learningRate: 0.05 },
      [
        [0, running],
        [29, { kind: "minimum", index: 1 }],
      ],
    ],
    [
      "that hops about a minimum for ever is caught in it",
      { surface: "rastrigin", optimizer: "rmsprop", learningRate: 0.01 },
      [
        [0, running],
        [23, { kind: "minimum", index: 41 }],
      ],
    ],
    [
      "that noise shakes in a minimum is caught in it",
      { surface: "rastrigin", learningRate: 0.001, gradientNoise: 5 },
      [
        [0, running],
        [26, { kind: "minimum", index: 41 }],
      ],
    ],
    [
      "is caught in a minimum the surface does not list",
      { surface: typed("x^2 + 10y^2"), start: [2.2, 1.3], learningRate: 0.04 },
      [
        [0, running],
        [68, { kind: "minimum", index: undefined }],
      ],
    ],
    [
      "is caught in a ring-shaped groove, which is level along its floor",
      { surface: "drop-wave", learningRate: 0.001, steps: 300 },
      [
        [0, running],
        [91, { kind: "minimum", index: undefined }],
      ],
    ],
    [
      "exactly on the ridge stays at the saddle",
      { surface: "saddle", start: [1.17, 0], learningRate: 0.05 },
      [
        [0, running],
        [59, { kind: "saddle", index: 0 }],
      ],
    ],
    [
      "near the ridge lingers at the saddle, runs on, leaves and diverges",
      { surface: "saddle", start: [1.17, 1e-6], learningRate: 0.05 },
      [
        [0, running],
        [59, { kind: "saddle", index: 0 }],
        [103, running],
        [150, { kind: "left", since: 150, side: [0, 1] }],
        [302, { kind: "diverged", at: 302 }],
      ],
    ],
    [
      "stands on a plateau as soon as there are enough iterates to tell",
      { surface: "plateau", learningRate: 0.001 },
      [
        [0, running],
        [19, { kind: "plateau" }],
      ],
    ],
    [
      "stands on a plateau where all is level, whether or not there is a minimum somewhere",
      { surface: typed("3"), start: [1, 1], learningRate: 0.1 },
      [
        [0, running],
        [19, { kind: "plateau" }],
      ],
    ],
    [
      "stands on a plateau whose slope is 1e-7",
      { surface: "trenches", learningRate: 0.1 },
      [
        [0, running],
        [19, { kind: "plateau" }],
      ],
    ],
    [
      "that makes its way over a plateau is running",
      { surface: "plateau", optimizer: "adam", learningRate: 0.01 },
      [
        [0, running],
        [171, { kind: "arrived", at: 171 }],
      ],
    ],
  ])("%s", (_, run, expected) => expect(fatesOf(run)).toEqual(expected));
});

describe("a marble outside of the domain", () => {
  it("has left, though its loss falls: Beale's runaway", () => {
    const { engine, fateAt } = runOf({ surface: "beale", start: [-3, 1.4], optimizer: "adam", learningRate: 0.1 });
    const fate = fateAt(500);
    expect(fate).toMatchObject({ kind: "left", side: [-1, 0] });
    const since = fate.kind === "left" ? (fate.since ?? 0) : 0;
    expect(fateAt(since - 1)).toEqual(running);
    const losses = engine.lanes[0].track?.value ?? [];
    expect(losses[500]).toBeLessThan(losses[since]);
  });

  it("has left since it last did so, by whichever side it now is on", () => {
    const run = { surface: "mccormick", start: [-1.4, -2.9] as const, optimizer: "adam", learningRate: 0.2 };
    expect(fatesOf({ ...run, steps: 20 })).toEqual([
      [0, running],
      [1, { kind: "left", since: 1, side: [-1, 0] }],
      [8, { kind: "left", since: 1, side: [-1, -1] }],
    ]);
  });

  it("is running again when it comes back", () => {
    const run = { surface: typed("x^2 + y^2"), start: [5, -4] as const, learningRate: 0.05, steps: 10 };
    expect(fatesOf(run)).toEqual([
      [0, { kind: "left", since: 0, side: [1, -1] }],
      [3, { kind: "left", since: 0, side: [1, 0] }],
      [5, running],
    ]);
  });
});

describe("a marble that still moves is never said to be at rest", () => {
  const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });

  it.each(["quadratic-bowl", "booth", "matyas", "ravine", "zakharov"])("on %s, however slowly it goes", (surface) => {
    const rates = fc.constantFrom(1e-9, 1e-7, 1e-5, 1e-4);
    fc.assert(
      fc.property(within(-0.9, 0.9), within(-0.9, 0.9), rates, (u, v, learningRate) => {
        const { domain } = runOf({ surface, learningRate, steps: 0 }).engine.surface;
        const [x, y] = domain.map(([low, high], d) => (low + high + (d === 0 ? u : v) * (high - low)) / 2);
        const { engine, fateAt } = runOf({ surface, start: [x, y], learningRate, steps: 40 });
        if (engine.lanes[0].arrivedAt[0] < 0) expect(fateAt(40)).toEqual(running);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, Run]>([
    ["on the floor of Rosenbrock's valley", { surface: "rosenbrock", start: [0.5, 0.25], learningRate: 1e-6 }],
    ["close to its end", { surface: "rosenbrock", start: [0.9, 0.81], learningRate: 0.001 }],
    ["in Beale's valley", { surface: "beale", optimizer: "momentum", learningRate: 0.001 }],
    ["down a typed bowl", { surface: typed("x^2 + 10y^2"), start: [2.2, 1.3], learningRate: 1e-4 }],
    ["down a linear slope", { surface: typed("x/1000"), start: [2, 0], learningRate: 1e-6 }],
  ])("%s", (_, run) => expect(fatesOf(run)).toEqual([[0, running]]));
});

it("a global minimum is no rest: what has not come within the target's distance is running", () => {
  const engine = engineOf({
    version: 1,
    surface: { id: "quadratic-bowl" },
    steps: 400,
    target: { distance: 1e-9 },
    lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.03 } }],
  });
  engine.advance(400);
  expect(marbleFate(engine.surface, engine.lanes[0], 0, 400)).toEqual(running);
});

describe("a lane of several marbles", () => {
  const swarm = (start: object, surface: object, learningRate: number, steps: number) => {
    const lanes = [{ optimizer: "sgd", hyperparameters: { learningRate } }];
    const engine = engineOf({ version: 1, surface, start, steps, lanes });
    engine.advance(steps);
    return { engine, fateAt: (step: number) => laneFate(engine.surface, engine.lanes[0], step) };
  };

  it("has arrived with its last one", () => {
    const { engine, fateAt } = swarm({ grid: 3 }, { id: "quadratic-bowl" }, 0.3, 100);
    const last = Math.max(...engine.lanes[0].arrivedAt);
    expect(fateAt(100)).toEqual({ kind: "arrived", at: last });
    expect(fateAt(last - 1)).toEqual(running);
  });

  it("rests where all of them do", () => {
    const bowl = typed("x^2 + y^2");
    expect(swarm({ grid: 3 }, bowl, 0.1, 100).fateAt(100)).toEqual({ kind: "minimum", index: undefined });
  });

  it("is running where they have fared differently", () => {
    expect(swarm({ grid: 4 }, { id: "six-hump-camel" }, 0.001, 500).fateAt(500)).toEqual(running);
  });

  it("has left by the side that all have left by, with the last one", () => {
    const slope = typed("x");
    const { engine, fateAt } = swarm({ grid: 2 }, slope, 0.1, 60);
    expect(fateAt(60)).toEqual({ kind: "left", since: 45, side: [-1, 0] });
    const places = (step: number) => [...(engine.lanes[0].track?.theta.subarray(8 * step, 8 * step + 4) ?? [])];
    expect([Math.max(...places(44)) >= -3, Math.max(...places(45)) < -3]).toEqual([true, true]);
    expect(swarm({ grid: 2 }, typed("x^2 - y^2"), 0.1, 60).fateAt(60)).toEqual(running);
  });

  it("without a track has left since nobody knows when, and never rests", () => {
    expect(swarm({ scatter: 101 }, typed("x"), 0.1, 100).fateAt(100)).toEqual({
      kind: "left",
      since: undefined,
      side: [-1, 0],
    });
    expect(swarm({ scatter: 101 }, typed("x^2 + y^2"), 0.1, 200).fateAt(200)).toEqual(running);
  });
});
