import { describe, expect, it } from "vitest";
import { raceOf, richFile } from "../../test/race-files.js";
import { registry } from "../index.js";
import { matchedRates, rateGrid, withRates } from "./rates.js";

const param = (id: string) => registry.optimizers.get(id)?.params.learningRate ?? expect.fail(`no ${id}`);

describe("a grid of rates", () => {
  it.each([
    ["adam", 1e-6, 100],
    ["adadelta", 1e-4, 1e4],
    ["rprop", 1e-7, 10],
  ])("of 33 for %s covers eight decades, %d … %d", (id, lowest, highest) => {
    const rates = rateGrid(param(id), 33);
    expect([rates[0], rates[32], rates.length]).toEqual([lowest, highest, 33]);
  });

  it("has a quarter of a decade from each to the next, in numbers that people write", () => {
    expect(rateGrid(param("adam"), 6)).toEqual([5.62, 10, 17.8, 31.6, 56.2, 100]);
  });

  it.each([
    ["not a power of ten", [1, 40] as const, [3.16, 5.62, 10, 17.8, 31.6]],
    ["below one", [1e-9, 0.006] as const, [0.000562, 0.001, 0.00178, 0.00316, 0.00562]],
    ["one of them, just", [1e-9, 1.78] as const, [0.178, 0.316, 0.562, 1, 1.78]],
  ])("ends below a slider's top that is %s", (_, slider, rates) => {
    expect(rateGrid({ ...param("adam"), slider }, 5)).toEqual(rates);
  });

  it("of a param without a slider ends at what is valid", () => {
    const { slider: _, ...bare } = param("adam");
    expect(rateGrid({ ...bare, max: 10 }, 2)).toEqual([5.62, 10]);
  });

  it.each([...registry.optimizers.keys()])("for %s is valid", (id) => {
    for (const rate of rateGrid(param(id), 33)) expect(rate).toBeLessThanOrEqual(param(id).max);
  });
});

describe("matched rates", () => {
  const race = raceOf(richFile);
  const matched = matchedRates(race, 0.07, registry);

  it("replace every lane's rate, and of a schedule the base alone", () => {
    expect(matched.lanes.map(({ hyperparameters }) => hyperparameters.learningRate)).toEqual([
      0.07,
      { base: 0.07, schedule: "step", params: { every: 40, factor: 0.5 } },
      { base: 0.07, schedule: "cosine" },
      0.07,
    ]);
  });

  it("keep everything else", () => {
    expect(matched.lanes[0].hyperparameters).toEqual({ learningRate: 0.07, beta1: 0.8, epsilon: 1e-7 });
    expect({ ...matched, lanes: [], edits: [] }).toEqual({ ...race, lanes: [], edits: [] });
    expect(matched.lanes.map(({ id, optimizer }) => [id, optimizer])).toEqual(
      race.lanes.map(({ id, optimizer }) => [id, optimizer]),
    );
  });

  it("hold to the end: edits lose their rates, and vanish where they set nothing else", () => {
    const edits = [...race.edits, { at: 60, lane: "plain", hyperparameters: { learningRate: 9 } }];
    expect(matchedRates({ ...race, edits }, 0.07, registry).edits).toEqual([
      { at: 50, lane: "fast", hyperparameters: { beta2: 0.99 } },
      race.edits[1],
    ]);
  });

  it("leave the given race as it was, and make one that the parser accepts unchanged", () => {
    expect(race).toEqual(raceOf(richFile));
    expect(raceOf(matched)).toEqual(matched);
  });

  it.each([-1, 1e7, Number.NaN])("of %d are refused", (rate) => {
    const message = `learning rate of fast: got ${rate}, expected 0 … 1000000`;
    expect(() => matchedRates(race, rate, registry)).toThrow(new RangeError(message));
  });
});

it("each lane may have a rate of its own", () => {
  const race = raceOf({ version: 1, surface: { id: "beale" }, lanes: [{ optimizer: "sgd" }, { optimizer: "adam" }] });
  const rates: Record<string, number> = { sgd: 0.01, adam: 0.2 };
  expect(withRates(race, (lane) => rates[lane]).lanes.map(({ hyperparameters }) => hyperparameters)).toEqual([
    { learningRate: 0.01 },
    { learningRate: 0.2 },
  ]);
});
