/** How scenarios are shown: short enough to watch, and with the start in the picture. */
import { describe, expect, it } from "vitest";
import { registry } from "../../src/library.js";
import { isPoint } from "../../src/race/race.js";
import { raceOf } from "../race-files.js";

const scenarios = [...registry.scenarios.values()].map(({ id, race, view, name }) => ({
  id,
  name,
  race: raceOf(race),
  rate: view?.rate ?? 30,
  area: view?.area,
}));

describe.each(scenarios)("$id", ({ name, race: { steps }, rate }) => {
  it("has 60 to 600 steps, and is over in 7 to 11 seconds", () => {
    expect(steps).toBeGreaterThanOrEqual(60);
    expect(steps).toBeLessThanOrEqual(600);
    expect(steps / rate).toBeGreaterThanOrEqual(7);
    expect(steps / rate).toBeLessThanOrEqual(11);
  });

  it("has a name that fits a card", () => expect(name).toMatch(/^.{5,40}$/));
});

it.each(scenarios.filter(({ area, race }) => area && isPoint(race.start)))(
  "the area $id is shown on has its start in it",
  ({ area = [], race }) => {
    const start = isPoint(race.start) ? race.start : [];
    expect(start.map((coordinate, d) => coordinate > area[d][0] && coordinate < area[d][1])).toEqual([true, true]);
  },
);
