/** The public face: what the package exports, and that its examples do what they say. */
import { describe, expect, it } from "vitest";
import * as library from "../src/library.js";
import { plainFile } from "./race-files.js";

const { createOptimizer, createRace, issueText, parseRace, registry, standings } = library;

it("exports what is documented and nothing else", () => {
  expect(Object.keys(library).sort()).toEqual([
    "analyticSurface",
    "createNetwork",
    "createOptimizer",
    "createRace",
    "createTrainer",
    "issueText",
    "outputWidth",
    "parseRace",
    "parseTrainRun",
    "registry",
    "standings",
    "tableOf",
  ]);
});

it("runs races and training runs by one interface", () => {
  const race = parseRace(plainFile);
  const run = library.parseTrainRun({ version: 1, dataset: { id: "xor" }, lanes: [{ optimizer: "adam" }] });
  if (!race.ok || !run.ok) expect.fail("a plain file is not valid");
  const engines: library.Engine[] = [createRace(race.value), library.createTrainer(run.value)];
  for (const engine of engines) {
    engine.advance(3);
    const [{ theta, gradient, value, status }] = engine.lanes;
    expect([engine.step, gradient.length, status]).toEqual([3, theta.length, "running"]);
    expect(value).toHaveLength(1);
    expect(value[0]).toBeGreaterThan(0);
  }
});

it("says so where it is given what was not parsed", () => {
  const unparsed = <T>(given: unknown) => given as T;
  expect(() => createRace(unparsed(parseRace(plainFile)))).toThrow(
    new RangeError("race: got an object with ok, value, expected the value that parseRace gives"),
  );
  expect(() => createRace(unparsed(undefined))).toThrow(RangeError);
  expect(() => library.createTrainer(unparsed({ version: 1, lanes: [] }))).toThrow(
    new RangeError("run: got an object with version, lanes, expected the value that parseTrainRun gives"),
  );
});

describe("from a race file to its standings", () => {
  it("parse, create, advance, rank", () => {
    const race = parseRace({
      ...plainFile,
      lanes: [{ optimizer: "sgd" }, { optimizer: "adam", hyperparameters: { learningRate: 0.1 } }],
    });
    if (!race.ok) expect.fail(race.issues.map(issueText).join("\n"));
    const engine = createRace(race.value);
    engine.advance(race.value.steps);
    expect(standings(engine).map(({ lane, place }) => [lane, place])).toEqual([
      ["adam", 1],
      ["sgd", undefined],
    ]);
  });

  it("tells what is wrong", () => {
    const race = parseRace({ ...plainFile, seed: -1 });
    if (race.ok) expect.fail("a seed below 0 was accepted");
    expect(race.issues).toEqual([{ path: "seed", got: "-1", expected: "a whole number 0 … 4294967295" }]);
  });
});

describe("the registry", () => {
  it.each(["surfaces", "optimizers", "schedules", "datasets", "scenarios", "presets"] as const)(
    "has %s by id",
    (kind) => {
      const plugins: ReadonlyMap<string, { id: string }> = registry[kind];
      expect(plugins.size).toBeGreaterThan(0);
      for (const [id, plugin] of plugins) expect(plugin.id).toBe(id);
    },
  );

  it("evaluates a surface at many points", () => {
    const [gradient, value] = [new Float64Array(4), new Float64Array(2)];
    registry.surfaces.get("beale")?.evaluate(Float64Array.of(3, 1, 0.5, 1.5), { dim: 2, count: 2 }, gradient, value);
    expect([...value]).toEqual([0, 41.25]);
    expect([gradient[0], gradient[2]]).toEqual([0, 0]);
  });

  it("has datasets with their data, without waiting", () => {
    const cars = registry.datasets.get("auto-mpg")?.samples({}, 0);
    expect([cars?.count, cars?.inputs.length, cars?.targets[0]]).toEqual([398, 398 * 9, 18]);
  });

  it("may be another one, with a surface of one's own", () => {
    const bowl = library.analyticSurface({
      id: "bowl",
      name: "Bowl",
      formula: "x^2 + y^2",
      domain: [
        [-1, 1],
        [-1, 1],
      ],
      start: [1, 0],
      minima: [{ at: [0, 0], value: 0, global: true }],
    });
    const own = { ...registry, surfaces: new Map([["bowl", bowl]]) };
    const file = {
      version: 1,
      surface: { id: "bowl" },
      lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.25 } }],
    };
    const race = parseRace(file, own);
    if (!race.ok) expect.fail(race.issues.map(issueText).join("\n"));
    const engine = createRace(race.value, own);
    engine.advance(3);
    expect(engine.lanes[0].theta[0]).toBe(0.125);
    const { ownSurfaces: _, ...bare } = own;
    const typed = {
      ...file,
      surface: {
        formula: "x^2",
        domain: [
          [-1, 1],
          [-1, 1],
        ],
      },
    };
    expect(parseRace(typed, bare)).toEqual(parseRace(typed));
    expect(parseRace(file).ok).toBe(false);
    expect(() => createRace(race.value)).toThrow(RangeError);
  });
});

it("an optimizer alone minimises what one brings", () => {
  const theta = Float64Array.of(5, -3, 2);
  const adam = createOptimizer("adam", { learningRate: 0.1 }, 3);
  for (let step = 0; step < 500; step++) adam.step(theta, theta.slice());
  expect(adam.steps).toBe(500);
  for (const coordinate of theta) expect(Math.abs(coordinate)).toBeLessThan(1e-3);
});
