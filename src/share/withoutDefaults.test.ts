import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRace } from "../../test/any-race.js";
import { plainFile, raceOf } from "../../test/race-files.js";
import { createRace, registry } from "../index.js";
import { withoutDefaults } from "./withoutDefaults.js";

const short = (file: object) => withoutDefaults(raceOf({ ...plainFile, ...file }), registry);
const bowl = {
  formula: "x^2",
  domain: [
    [0, 1],
    [0, 1],
  ],
};

describe("a race without its defaults", () => {
  it("runs the same, bit for bit", () => {
    const oneMarble = anyRace.map((race) => ({ ...race, start: [0.5, -0.25] as const }));
    fc.assert(
      fc.property(oneMarble, (race) => {
        const [whole, shorter] = [createRace(race), createRace(withoutDefaults(race, registry))];
        const steps = Math.max(0, ...race.edits.map(({ at }) => at)) + 20;
        whole.advance(steps);
        shorter.advance(steps);
        expect(shorter.lanes.map(({ theta }) => theta)).toEqual(whole.lanes.map(({ theta }) => theta));
      }),
      { numRuns: 50 },
    );
  });

  it("has nothing left to leave out", () => {
    fc.assert(
      fc.property(anyRace, (race) => {
        const once = withoutDefaults(race, registry);
        expect(withoutDefaults(once, registry)).toEqual(once);
      }),
    );
  });

  it("names no param at its default", () => {
    expect(short({ surface: { id: "ravine", params: { conditionNumber: 100, angle: 0 } } }).surface).toEqual({
      id: "ravine",
    });
    expect(short({ surface: { ...bowl, minima: [] } }).surface).toEqual(bowl);
    const learningRate = { base: 0.001, schedule: "step", params: { every: 100 } };
    const [lane] = short({ lanes: [{ optimizer: "adam", hyperparameters: { learningRate, beta1: 0.9 } }] }).lanes;
    expect(lane.hyperparameters).toEqual({ learningRate: { base: 0.001, schedule: "step" } });
  });

  it("keeps an edit that goes back to a default", () => {
    const edits = [{ at: 3, lane: "adam", hyperparameters: { beta1: 0.9 } }];
    expect(short({ edits }).edits).toEqual(edits);
  });
});
