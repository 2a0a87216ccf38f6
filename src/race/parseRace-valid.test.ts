/** What a valid race file becomes: its defaults filled in, the rest as it was written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainFile, raceOf, richFile } from "../../test/race-files.js";
import { registry } from "../registry.js";

describe("defaults", () => {
  it("fill in all that a file leaves out", () => {
    expect(raceOf(plainFile)).toStrictEqual({
      version: 1,
      surface: { id: "beale" },
      start: [1, 1.5],
      steps: 500,
      seed: 0,
      gradientNoise: 0,
      target: { distance: 0.05 },
      lanes: [{ id: "adam", optimizer: "adam", hyperparameters: {} }],
      edits: [],
    });
  });

  it("fill in nothing where nothing is left out", () => {
    const { lanes, ...rest } = richFile;
    expect(raceOf(richFile)).toStrictEqual({ ...rest, lanes: lanes.map((lane) => ({ hyperparameters: {}, ...lane })) });
  });

  it.each([...registry.surfaces.values()])("$id: the start is the surface's own", ({ id, start }) => {
    expect(raceOf({ ...plainFile, surface: { id } }).start).toEqual(start);
  });

  it("a typed surface starts off the middle of its domain", () => {
    const domain = [
      [0, 100],
      [-100, 0],
    ];
    expect(raceOf({ ...plainFile, surface: { formula: "x*y", domain } }).start).toEqual([19, -23]);
  });

  it("a target without a distance has the usual one", () => {
    expect(raceOf({ ...plainFile, target: {} }).target).toEqual({ distance: 0.05 });
  });
});

describe("every optional part", () => {
  it.each<object>([
    { start: [0, 0] },
    { start: [1e12, -1e12] },
    { start: { grid: 1 } },
    { start: { grid: 300 }, steps: 10 },
    { start: { scatter: 1 } },
    { start: { scatter: 100_000 }, steps: 10 },
    { steps: 0 },
    { steps: 1_000_000 },
    { seed: 0 },
    { seed: 2 ** 32 - 1 },
    { gradientNoise: 1e6 },
    { target: { distance: 5e-324 } },
    { target: { distance: 1e12 } },
    { edits: [] },
    { edits: [{ at: 0, lane: "adam", hyperparameters: {} }] },
    { lanes: [{ id: 'Möwe 🐦 №1, "fast"', optimizer: "sgd", hyperparameters: { learningRate: 0 } }] },
  ])("%j is kept", (change) => expect(raceOf({ ...plainFile, ...change })).toMatchObject(change));

  it.each([...registry.optimizers.values()])(
    "$id: all of its hyperparameters, at their limits and scheduled",
    ({ id, params }) => {
      for (const value of [
        (name: string) => params[name].min,
        (name: string) => params[name].max,
        (name: string) => params[name].default,
        (name: string) => ({ base: params[name].max, schedule: "one-cycle", params: { rise: 0.5 } }),
      ]) {
        const hyperparameters = Object.fromEntries(Object.keys(params).map((name) => [name, value(name)]));
        const lanes = [{ id, optimizer: id, hyperparameters }];
        expect(raceOf({ ...plainFile, lanes }).lanes).toEqual(lanes);
      }
    },
  );
});

describe("a race is a race file", () => {
  const file = fc.record(
    {
      surface: fc.constantFrom<object>({ id: "himmelblau" }, richFile.surface, {
        formula: "x^4 + y^2",
        domain: [
          [-2, 2],
          [-1, 1],
        ],
        minima: [[0, 0]],
      }),
      start: fc.oneof<fc.Arbitrary<unknown>[]>(
        fc.tuple(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })),
        fc.record({ grid: fc.integer({ min: 1, max: 300 }) }),
        fc.record({ scatter: fc.integer({ min: 1, max: 1000 }) }),
      ),
      steps: fc.integer({ min: 0, max: 1000 }),
      seed: fc.nat(),
      gradientNoise: fc.double({ min: 0, max: 1e6, noNaN: true }),
      target: fc.record({ distance: fc.double({ min: 1e-9, max: 10, noNaN: true }) }),
      lanes: fc.array(
        fc.constantFrom<object>(
          { optimizer: "sgd" },
          { optimizer: "adam" },
          { optimizer: "sgd", hyperparameters: { learningRate: -0 } },
        ),
        { minLength: 1, maxLength: 6 },
      ),
    },
    { requiredKeys: ["surface", "lanes"] },
  );

  it("parsing it again, or after a trip through JSON or a clone, gives the same race", () => {
    fc.assert(
      fc.property(file, (parts) => {
        const race = raceOf({ version: 1, ...parts });
        expect(raceOf(race)).toStrictEqual(race);
        expect(raceOf(JSON.parse(JSON.stringify(race)))).toStrictEqual(race);
        expect(raceOf(structuredClone(race))).toStrictEqual(race);
      }),
    );
  });

  it("minus zero, which JSON has no word for, is zero", () => {
    const lanes = [{ optimizer: "sgd", hyperparameters: { learningRate: -0 } }];
    const race = raceOf({ ...plainFile, surface: { id: "ravine", params: { angle: -0 } }, start: [-0, -0], lanes });
    expect([race.start, race.surface, race.lanes[0].hyperparameters]).toStrictEqual([
      [0, 0],
      { id: "ravine", params: { angle: 0 } },
      { learningRate: 0 },
    ]);
  });

  it("does not share what the file may still change", () => {
    const source = structuredClone(richFile);
    const race = raceOf(source);
    const before = structuredClone(race);
    source.start[0] = 99;
    source.lanes[0].id = "other";
    source.edits[0].hyperparameters.learningRate = 5;
    expect(race).toStrictEqual(before);
  });
});
