import { describe, expect, it } from "vitest";
import { parseRace, type Race } from "../../index.js";
import { commonRate, withRatesOf } from "./ownRates.js";

function race(...rates: readonly (number | object | undefined)[]): Race {
  const lanes = rates.map((learningRate, k) => ({
    id: `lane ${k}`,
    optimizer: "momentum",
    hyperparameters: { momentum: 0.8, ...(learningRate === undefined ? {} : { learningRate }) },
  }));
  const parsed = parseRace({ version: 1, surface: { id: "beale" }, lanes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe("own learning rates", () => {
  const scheduled = { base: 0.1, schedule: "step" };

  it("come back as they were: numbers, schedules and defaults", () => {
    const own = race(0.5, scheduled, undefined);
    expect(withRatesOf(race(0.01, 0.01, 0.01), own)).toEqual(own);
  });

  it("are left alone in lanes that have come since", () => {
    const back = withRatesOf(race(0.01, 0.02, 0.03), race(0.5));
    expect(back.lanes.map(({ hyperparameters }) => hyperparameters.learningRate)).toEqual([0.5, 0.02, 0.03]);
  });

  it("bring the edits back that matching and tuning leave out", () => {
    const own = race(0.5, 0.6);
    const edits = [{ at: 10, lane: "lane 1", hyperparameters: { learningRate: 0.3 } }];
    expect(withRatesOf(race(0.01, 0.01), { ...own, edits }).edits).toEqual(edits);
    expect(withRatesOf(race(0.01), { ...own, edits }).edits).toEqual([]);
  });

  it("are common where all are the same number", () => {
    expect(commonRate(race(0.1, 0.1))).toBe(0.1);
    expect(commonRate(race(0.1, 0.2))).toBeUndefined();
    expect(commonRate(race(scheduled, scheduled))).toBeUndefined();
  });
});
