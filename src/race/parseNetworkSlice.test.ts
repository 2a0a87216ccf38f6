/** Planes of networks in race files: what they give, what they must not be, and every line their user then reads. */
import { describe, expect, it } from "vitest";
import { issuesOf, networkSurface, plainFile, raceOf } from "../../test/race-files.js";
import { textOfNumbers } from "../core/base64.js";
import { createRace, parseRace, registry } from "../index.js";
import { fromHash, toHash } from "../share/hash.js";
import type { NetworkSurface } from "./race.js";
import { standings } from "./standings.js";
import { createSurface } from "./surface.js";

const fileOf = (change: object = {}) => ({
  ...plainFile,
  start: [0, 0],
  surface: { ...networkSurface, ...change },
});
const surfaceOf = (change: object = {}) => raceOf(fileOf(change)).surface as NetworkSurface;

async function lossAt(change: object, x: number, y: number) {
  const surface = createSurface(surfaceOf(change), registry);
  await surface.load?.();
  const [gradient, value] = [new Float64Array(2), new Float64Array(1)];
  surface.evaluate(Float64Array.of(x, y), { dim: 2, count: 1 }, gradient, value);
  return [value[0], ...gradient];
}

describe("a plane of a network", () => {
  it("is the loss there, with its gradient", async () => {
    // Errors −1, −2, −3 at the origin: (1 + 4 + 9) / 3, and 2/3 of Σ error · input.
    const [loss, alongFirst, alongSecond] = await lossAt({}, 0, 0);
    expect(loss).toBeCloseTo(14 / 3, 12);
    expect(alongFirst).toBeCloseTo(-8 / 3, 12);
    expect(alongSecond).toBeCloseTo(-10 / 3, 12);
    expect((await lossAt({}, 1, 2))[0]).toBe(0);
  });

  it("is a sum over the samples where it is asked to be", async () => {
    expect((await lossAt({ reduction: "sum" }, 0, 0))[0]).toBe(14);
  });

  it("may be written as base64 as well: parsing gives that, and the same again", () => {
    const { inputs, targets, origin, directions } = networkSurface;
    const [first, second] = directions.map(textOfNumbers);
    const texts = { inputs: textOfNumbers(inputs), targets: textOfNumbers(targets), origin: textOfNumbers(origin) };
    expect(surfaceOf()).toEqual(surfaceOf({ ...texts, directions: [first, second] }));
    const race = raceOf(fileOf({ name: "Mine", minima: [[1, 2]] }));
    expect(parseRace(JSON.parse(JSON.stringify(race)))).toEqual({ ok: true, value: race });
    expect(structuredClone(race)).toEqual(race);
  });

  it("survives a link", () => {
    const race = raceOf(fileOf({ name: "A & B", reduction: "mean", minima: [[1, 2]] }));
    const link = fromHash(toHash(race, {}, registry), registry);
    expect(link).toEqual({ race, view: {}, issues: [] });
  });

  it("is raced on: without minima nobody arrives, and the lowest loss is first", async () => {
    const lanes = [0.01, 0.1].map((learningRate) => ({ optimizer: "sgd", hyperparameters: { learningRate } }));
    await lossAt({}, 0, 0);
    const engine = createRace(raceOf({ ...fileOf(), lanes, target: { distance: 1 } }));
    engine.advance(100);
    const [first, second] = standings(engine);
    expect([first.lane, first.status, first.place]).toEqual(["sgd-2", "running", undefined]);
    expect(second.value).toBeGreaterThan(first.value);
  });

  it("has the minima it is given, the lowest of them as targets", async () => {
    await lossAt({}, 0, 0);
    const minima = [
      [1, 2],
      [0, 0],
    ];
    expect(createSurface(surfaceOf({ minima }), registry).minima).toEqual([
      { at: [1, 2], value: 0, global: true },
      { at: [0, 0], value: (await lossAt({}, 0, 0))[0], global: false },
    ]);
  });

  it("fetches nothing once networks are there", async () => {
    await lossAt({}, 0, 0);
    expect(createSurface(surfaceOf(), registry).load).toBeUndefined();
  });
});

type Row = [change: object, ...lines: string[]];

describe("what is wrong with one", () => {
  const form = "an array of numbers, or the base64 of little-endian float64s";
  it.each<Row>([
    [{ inputs: undefined }, `surface.inputs: got nothing, expected ${form}`],
    [{ inputs: "AAAA" }, `surface.inputs: got "AAAA", expected ${form}`],
    [{ targets: { 0: 1 } }, `surface.targets: got an object with 0, expected ${form}`],
    [
      { targets: [1, "2", null] },
      'surface.targets[1]: got "2", expected a finite number',
      "surface.targets[2]: got null, expected a finite number",
    ],
    [{ origin: textOfNumbers([0, Number.NaN, 0]) }, "surface.origin[1]: got NaN, expected a finite number"],
    [{ inputs: [1, 2, 3] }, "surface.inputs: got 3 numbers, expected a multiple of 2 numbers, one sample at least"],
    [{ inputs: [] }, "surface.inputs: got 0 numbers, expected a multiple of 2 numbers, one sample at least"],
    [{ targets: [1] }, "surface.targets: got 1 numbers, expected 3 numbers"],
    [{ origin: [0] }, "surface.origin: got 1 numbers, expected 3 numbers"],
    [
      { directions: [[0], [1, 2, 3, 4]] },
      "surface.directions[0]: got 1 numbers, expected 3 numbers",
      "surface.directions[1]: got 4 numbers, expected 3 numbers",
    ],
    [
      { directions: [[1, 0, 0]] },
      "surface.directions: got an array of 1, expected two directions, each as long as the origin",
    ],
    [{ inputs: new Array(80_001).fill(0) }, "surface.inputs: got an array of 80001, expected at most 80000 numbers"],
    [{ reduction: "meen" }, 'surface.reduction: got "meen", expected a reduction; did you mean "mean"?'],
    [{ name: " " }, 'surface.name: got " ", expected a text of 1 … 60 printable characters, not all of them spaces'],
    [{ domain: undefined }, "surface.domain: got nothing, expected [[xMin, xMax], [yMin, yMax]]"],
    [{ minima: new Array(17).fill([0, 0]) }, "surface.minima: got an array of 17, expected at most 16 points [x, y]"],
    [
      { target: [1, 2, 3], targets: undefined },
      'surface.target: got an unknown key, expected "targets"',
      `surface.targets: got nothing, expected ${form}`,
    ],
    [{ network: undefined }, "surface.network: got nothing, expected a network's options"],
  ])("%j", (change, ...lines) => expect(issuesOf(fileOf(change))).toEqual(lines));

  it("is told all at once", () => {
    const network = { ...networkSurface.network, hidden: "swish", loss: "bce", sizes: [2] };
    expect(issuesOf(fileOf({ network, inputs: 7, domain: [[1, 0]] }))).toEqual([
      "surface.network.sizes: got [2], expected 2 layer widths or more: inputs, hidden layers, outputs",
      'surface.network.hidden: got "swish", expected an activation of hidden layers: sigmoid, tanh, relu, linear',
      'surface.network.output: got "linear", expected "sigmoid", which the loss bce is of',
      `surface.inputs: got 7, expected ${form}`,
      "surface.domain: got an array of 1, expected [[xMin, xMax], [yMin, yMax]]",
    ]);
  });

  it("of many wrong numbers is told for the first ones", () => {
    const lines = issuesOf(fileOf({ targets: new Array(99).fill(Number.POSITIVE_INFINITY) }));
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe("surface.targets: got 99 such numbers, expected finite numbers");
  });

  it("may be its size: parameters times samples, and that times the steps", () => {
    const zeros = (length: number) => new Array<number>(length).fill(0);
    const wide = {
      network: { sizes: [1, 1000, 1], hidden: "tanh", output: "linear", loss: "mse" },
      origin: zeros(3001),
      directions: [zeros(3001), zeros(3001)],
    };
    expect(issuesOf(fileOf({ ...wide, inputs: zeros(2000), targets: zeros(2000) }))).toEqual([
      "surface.inputs: got 3001 parameters × 2000 samples, expected at most 4000000",
    ]);
    const file = fileOf({ ...wide, inputs: zeros(1000), targets: zeros(1000) });
    expect(issuesOf({ ...file, steps: 50_000 })).toEqual([
      "steps: got 1 marbles × 50000 steps, expected at most 49983 marble steps",
    ]);
    expect(issuesOf({ ...file, start: { grid: 10 } })).toEqual([
      "start: got 100 marbles, expected at most 99 marbles in all lanes together",
      "steps: got 100 marbles × 500 steps, expected at most 49983 marble steps",
    ]);
  });
});
