/** How scenarios are shown: short enough to watch, and with the start in the picture. */
import { describe, expect, it } from "vitest";
import { registry } from "../../src/index.js";
import { isPoint } from "../../src/race/race.js";
import { raceOf } from "../race-files.js";

describe.each([...registry.scenarios.values()].map((scenario) => [scenario.id, scenario] as const))(
  "scenario %s",
  (_, { race: file, view, name }) => {
    const race = raceOf(file);

    it("has 60 to 600 steps, and is over in 7 to 11 seconds", () => {
      expect(race.steps).toBeGreaterThanOrEqual(60);
      expect(race.steps).toBeLessThanOrEqual(600);
      const seconds = race.steps / (view?.rate ?? 30);
      expect(seconds).toBeGreaterThanOrEqual(7);
      expect(seconds).toBeLessThanOrEqual(11);
    });

    it("has a name that fits a card", () => {
      expect(name).toMatch(/^.{5,40}$/);
    });

    it("shows its start", () => {
      const { area } = view ?? {};
      if (!area || !isPoint(race.start)) return;
      race.start.forEach((coordinate, d) => {
        expect(coordinate).toBeGreaterThan(area[d][0]);
        expect(coordinate).toBeLessThan(area[d][1]);
      });
    });
  },
);
