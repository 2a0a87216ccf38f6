/** What a race file must not be: each row is a change to a good file and every line its user then reads. */
import { describe, expect, it } from "vitest";
import { issuesOf, plainFile, richFile } from "../../test/race-files.js";
import { registry } from "../registry.js";
import { raceLimits } from "./race.js";

type Row = [change: object, ...lines: string[]];

const refuses = (rows: Row[]) =>
  it.each(rows)("%j", (change, ...lines) => expect(issuesOf({ ...plainFile, ...change })).toEqual(lines));

it("accepts the files that the rows change", () => {
  expect(issuesOf(plainFile)).toEqual([]);
  expect(issuesOf(richFile)).toEqual([]);
});

describe("not an object", () => {
  it.each([
    [undefined, "got nothing, expected a race file: an object"],
    [null, "got null, expected a race file: an object"],
    [3, "got 3, expected a race file: an object"],
    [true, "got true, expected a race file: an object"],
    ["race.json", 'got "race.json", expected a race file: an object'],
    [[], "got [], expected a race file: an object"],
    [[plainFile], "got an array of 1, expected a race file: an object"],
    [() => plainFile, "got a function, expected a race file: an object"],
    [10n, "got a bigint, expected a race file: an object"],
    [Symbol("race"), "got a symbol, expected a race file: an object"],
  ])("%o", (file, line) => expect(issuesOf(file)).toEqual([line]));
});

describe("top level", () => {
  const keys = "version, surface, start, steps, seed, gradientNoise, target, lanes, edits";

  it("says what an empty file lacks", () => {
    expect(issuesOf({})).toEqual([
      "version: got nothing, expected 1",
      'surface: got nothing, expected {"id": …}, {"formula": …, "domain": …} or {"network": …, "inputs": …}',
      "lanes: got nothing, expected an array of lanes",
    ]);
  });

  refuses([
    [{ version: 2 }, "version: got 2, expected 1"],
    [{ version: "1" }, 'version: got "1", expected 1'],
    [{ version: undefined }, "version: got nothing, expected 1"],
    [{ version: null }, "version: got null, expected 1"],
    [{ stpes: 100 }, 'stpes: got an unknown key, expected "steps"'],
    [{ Seed: 1 }, 'Seed: got an unknown key, expected "seed"'],
    [{ gradientnoise: 1 }, 'gradientnoise: got an unknown key, expected "gradientNoise"'],
    [{ noise: 1 }, 'noise: got an unknown key, expected "gradientNoise"'],
    [{ camera: 1 }, `camera: got an unknown key, expected one of ${keys}`],
    [{ "": 1 }, `[""]: got an unknown key, expected one of ${keys}`],
    [{ "a b": 1 }, `["a b"]: got an unknown key, expected one of ${keys}`],
    [{ "line\nbreak": 1 }, `["line\\nbreak"]: got an unknown key, expected one of ${keys}`],
    [
      Object.fromEntries(Array.from({ length: 1000 }, (_, k) => [`key${k}`, k])),
      `got 1000 unknown keys, expected one of ${keys}`,
    ],
  ]);
});

describe("steps, seed and gradientNoise", () => {
  refuses([
    [{ steps: -1 }, "steps: got -1, expected a whole number 0 … 1000000"],
    [{ steps: 0.5 }, "steps: got 0.5, expected a whole number 0 … 1000000"],
    [{ steps: 1_000_001 }, "steps: got 1000001, expected a whole number 0 … 1000000"],
    [{ steps: "500" }, 'steps: got "500", expected a whole number 0 … 1000000'],
    [{ steps: Number.NaN }, "steps: got NaN, expected a whole number 0 … 1000000"],
    [{ steps: Number.POSITIVE_INFINITY }, "steps: got Infinity, expected a whole number 0 … 1000000"],
    [{ steps: null }, "steps: got null, expected a whole number 0 … 1000000"],
    [{ seed: -1 }, "seed: got -1, expected a whole number 0 … 4294967295"],
    [{ seed: 2 ** 32 }, "seed: got 4294967296, expected a whole number 0 … 4294967295"],
    [{ seed: 1.5 }, "seed: got 1.5, expected a whole number 0 … 4294967295"],
    [{ seed: [7] }, "seed: got [7], expected a whole number 0 … 4294967295"],
    [{ gradientNoise: -0.1 }, "gradientNoise: got -0.1, expected 0 … 1000000"],
    [{ gradientNoise: 1e7 }, "gradientNoise: got 10000000, expected 0 … 1000000"],
    [{ gradientNoise: false }, "gradientNoise: got false, expected 0 … 1000000"],
    [{ gradientNoise: { sigma: 1 } }, "gradientNoise: got an object with sigma, expected 0 … 1000000"],
  ]);
});

describe("start", () => {
  const form = 'a point [x, y], {"grid": n} or {"scatter": n}';
  const coordinate = "-1000000000000 … 1000000000000";
  refuses([
    [{ start: null }, `start: got null, expected ${form}`],
    [{ start: 3 }, `start: got 3, expected ${form}`],
    [{ start: "centre" }, `start: got "centre", expected ${form}`],
    [{ start: [] }, `start: got [], expected ${form}`],
    [{ start: [1, 2, 3] }, `start: got [1, 2, 3], expected ${form}`],
    [{ start: [[1, 2]] }, `start: got an array of 1, expected ${form}`],
    [{ start: [1, "2"] }, `start[1]: got "2", expected ${coordinate}`],
    [
      { start: [Number.NaN, Number.NEGATIVE_INFINITY] },
      `start[0]: got NaN, expected ${coordinate}`,
      `start[1]: got -Infinity, expected ${coordinate}`,
    ],
    [{ start: [1e13, 0] }, `start[0]: got 10000000000000, expected ${coordinate}`],
    [
      { start: new Array(2) },
      `start[0]: got nothing, expected ${coordinate}`,
      `start[1]: got nothing, expected ${coordinate}`,
    ],
    [{ start: {} }, `start: got an object with no keys, expected ${form}`],
    [{ start: { grid: 3, scatter: 3 } }, `start: got an object with grid, scatter, expected ${form}`],
    [
      { start: { gird: 3 } },
      'start.gird: got an unknown key, expected "grid"',
      `start: got an object with gird, expected ${form}`,
    ],
    [{ start: { grid: 0 } }, "start.grid: got 0, expected a whole number 1 … 300"],
    [{ start: { grid: 301 } }, "start.grid: got 301, expected a whole number 1 … 300"],
    [{ start: { grid: [3, 3] } }, "start.grid: got [3, 3], expected a whole number 1 … 300"],
    [{ start: { scatter: 2.5 } }, "start.scatter: got 2.5, expected a whole number 1 … 100000"],
    [{ start: { scatter: 100_001 } }, "start.scatter: got 100001, expected a whole number 1 … 100000"],
    [{ start: { scatter: 5, seed: 1 } }, "start.seed: got an unknown key, expected one of grid, scatter"],
  ]);
});

describe("target", () => {
  refuses([
    [{ target: 0.1 }, 'target: got 0.1, expected {"distance": d}'],
    [{ target: null }, 'target: got null, expected {"distance": d}'],
    [{ target: { distance: 0 } }, "target.distance: got 0, expected a number above 0, at most 1000000000000"],
    [
      { target: { distance: 1e13 } },
      "target.distance: got 10000000000000, expected a number above 0, at most 1000000000000",
    ],
    [{ target: { distance: -1 } }, "target.distance: got -1, expected a number above 0, at most 1000000000000"],
    [{ target: { distance: "near" } }, 'target.distance: got "near", expected a number above 0, at most 1000000000000'],
    [
      { target: { distance: Number.NaN } },
      "target.distance: got NaN, expected a number above 0, at most 1000000000000",
    ],
    [{ target: { radius: 1 } }, 'target.radius: got an unknown key, expected "distance"'],
    [{ target: { distnce: 1 } }, 'target.distnce: got an unknown key, expected "distance"'],
  ]);
});

describe("limits", () => {
  const { lanes } = plainFile;
  refuses([
    [{ lanes: JSON.parse(`[${"0,".repeat(999_999)}0]`) }, "lanes: got an array of 1000000, expected at most 64 lanes"],
    [{ lanes: new Array(65).fill(lanes[0]) }, "lanes: got an array of 65, expected at most 64 lanes"],
    [{ edits: new Array(10_001).fill({}) }, "edits: got an array of 10001, expected at most 10000 edits"],
    [
      { start: JSON.parse(`[${"1,".repeat(99_999)}1]`) },
      'start: got an array of 100000, expected a point [x, y], {"grid": n} or {"scatter": n}',
    ],
    [
      { start: { scatter: 100_000 }, steps: 40_001 },
      "steps: got 100000 marbles × 40001 steps, expected at most 4000000000 marble steps",
    ],
    [
      { start: { grid: 300 }, steps: 1000, lanes: new Array(64).fill(lanes[0]) },
      "start: got 64 lanes × 90000 marbles, expected at most 1000000 marbles in all lanes together",
      "steps: got 5760000 marbles × 1000 steps, expected at most 4000000000 marble steps",
    ],
  ]);

  refuses([
    [
      { lanes: new Array(11).fill(lanes[0]), steps: 1_000_000 },
      "steps: got 11 marbles × 1000000 steps, expected at most 10000000 recorded marble steps",
    ],
    [
      { lanes: [{ optimizer: "particle-swarm" }], steps: 500_000 },
      "steps: got 41 marbles × 500000 steps, expected at most 10000000 recorded marble steps",
    ],
    [
      { lanes: [{ optimizer: "particle-swarm" }], start: { scatter: 100_000 }, steps: 1 },
      "start: got 28300000 numbers in the optimizers' memory, expected at most 8000000 in all lanes together",
    ],
    [
      { start: { grid: 10 }, steps: 100_001 },
      "steps: got 100 marbles × 100001 steps, expected at most 10000000 recorded marble steps",
    ],
  ]);

  it.each([
    ["ten recorded lanes", { lanes: new Array(10).fill(lanes[0]), steps: raceLimits.steps }],
    ["the most lanes", { lanes: new Array(raceLimits.lanes).fill(lanes[0]), steps: 156_250 }],
    ["recorded marbles", { start: { grid: 10 }, steps: 100_000 }],
    ["more marbles, which are not recorded", { start: { grid: 11 }, steps: raceLimits.steps }],
    ["a swarm", { start: { scatter: 100_000 }, steps: 40_000 }],
    ["ten swarms", { start: { scatter: 100_000 }, steps: 4000, lanes: new Array(10).fill(lanes[0]) }],
  ])("are reached, not passed, by %s", (_, most) => {
    expect(issuesOf({ ...plainFile, ...most })).toEqual([]);
  });
});

it("tells of everything at once, in the order of the documentation", () => {
  const surfaces = [...registry.surfaces.keys()].join(", ");
  const file = {
    version: 0,
    surface: { id: "mount-doom" },
    start: [0],
    steps: 1.5,
    seed: "x",
    target: {},
    lanes: [{ optimizer: "adm" }, { optimizer: "sgd", hyperparameters: { lr: 1, learningRate: -1 } }],
    edits: [{ at: -1, lane: "sgd", hyperparameters: { momentum: 0.9 } }],
  };
  expect(issuesOf(file)).toEqual([
    "version: got 0, expected 1",
    `surface.id: got "mount-doom", expected a surface: ${surfaces}`,
    'start: got [0], expected a point [x, y], {"grid": n} or {"scatter": n}',
    "steps: got 1.5, expected a whole number 0 … 1000000",
    'seed: got "x", expected a whole number 0 … 4294967295',
    'lanes[0].optimizer: got "adm", expected an optimizer; did you mean "adam"?',
    'lanes[1].hyperparameters.lr: got an unknown key, expected "learningRate"',
    "lanes[1].hyperparameters.learningRate: got -1, expected 0 … 1000000",
    "edits[0].at: got -1, expected a whole number 0 … 1000000",
    "edits[0].hyperparameters.momentum: got an unknown key, expected one of learningRate, weightDecay",
  ]);
});
