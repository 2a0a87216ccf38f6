import { describe, expect, it } from "vitest";
import { raceOf } from "../../test/race-files.js";
import { createRace, registry } from "../index.js";
import { courseCurve } from "./courseCurve.js";

const race = raceOf({
  version: 1,
  surface: { id: "beale" },
  steps: 200,
  lanes: [
    {
      id: "a",
      optimizer: "momentum",
      hyperparameters: { learningRate: { base: 0.1, schedule: "step", params: { every: 50, factor: 0.5 } } },
    },
    { id: "b", optimizer: "sgd", hyperparameters: { learningRate: { base: 1, schedule: "one-cycle" } } },
  ],
  edits: [
    { at: 120, lane: "a", hyperparameters: { learningRate: 0.003 } },
    { at: 10, lane: "b", hyperparameters: { weightDecay: 0.5 } },
  ],
});
const curve = (lane: number, name: string, most: number) => courseCurve(race, race.lanes[lane], name, registry, most);

describe("the curve of a hyperparameter", () => {
  it("has the schedule and the edits, each from the update after its step on", () => {
    const values = curve(0, "learningRate", 1000).map(([, value]) => value);
    expect(values).toHaveLength(200);
    expect([0, 49, 50, 100, 119, 120, 199].map((k) => values[k])).toEqual([0.1, 0.1, 0.05, 0.025, 0.025, 0.003, 0.003]);
  });

  it("is what the updates use", () => {
    const engine = createRace(race, registry);
    for (const [updatesMade, value] of curve(1, "learningRate", 40)) {
      engine.seek(updatesMade);
      expect(engine.lanes[1].hyperparameters.learningRate, `after ${updatesMade} updates`).toBe(value);
    }
  });

  it("has the default where nothing is set, and a lane's own edits only", () => {
    expect(curve(0, "weightDecay", 3).map(([, value]) => value)).toEqual([0, 0, 0]);
    expect(curve(1, "weightDecay", 3).map(([, value]) => value)).toEqual([0, 0.5, 0.5]);
  });

  it.each([2, 3, 7, 60, 199])("of at most %i points has both ends and every value of the whole one", (most) => {
    const whole = curve(1, "learningRate", 1000);
    const few = curve(1, "learningRate", most);
    expect(few.length).toBe(most);
    expect([few[0][0], few[most - 1][0]]).toEqual([0, 199]);
    for (const [updatesMade, value] of few) expect(whole[updatesMade]).toEqual([updatesMade, value]);
    const gaps = few.slice(1).map(([updatesMade], k) => updatesMade - few[k][0]);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });

  it.each([0, 1])("of a race of %i steps is one point", (steps) => {
    expect(courseCurve({ ...race, steps }, race.lanes[0], "learningRate", registry, 50)).toEqual([[0, 0.1]]);
  });
});

it("an optimizer the registry does not have is a RangeError", () => {
  const lane = { ...race.lanes[0], optimizer: "sdg" };
  const message = "optimizer: got sdg, which the registry does not have";
  expect(() => courseCurve(race, lane, "learningRate", registry, 10)).toThrow(new RangeError(message));
});
