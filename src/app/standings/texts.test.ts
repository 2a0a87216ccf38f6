import { expect, test } from "vitest";
import { raceOf } from "../../../test/race-files.js";
import { createRace, parseRace, registry, type Standing } from "../../index.js";
import { goingAt, headingText, outcomeDetail, outcomeText, placeText } from "./texts.js";

const domain = [
  [-1, 1],
  [-1, 1],
];
const running: Standing = {
  lane: "adam",
  place: undefined,
  status: "running",
  fate: { kind: "running" },
  since: undefined,
  gradientEvaluations: 40,
  evaluations: 120,
  value: 3.2764,
};

test.each<[Partial<Standing>, string, string]>([
  [{}, "", "running · 3.28"],
  [{ fate: { kind: "arrived", at: 40 }, value: 0.00561 }, "step 40", " · 0.0056"],
  [{ fate: { kind: "diverged", at: 1200 }, value: Number.NaN }, "", "diverged at 1,200"],
  [{ fate: { kind: "left", since: 12, side: [-1, 0] } }, "", "left the domain · 3.28"],
  [{ fate: { kind: "minimum", index: 1 } }, "", "in a local minimum · 3.28"],
  [{ fate: { kind: "minimum", index: undefined } }, "", "in a minimum · 3.28"],
  [{ fate: { kind: "saddle", index: 0 } }, "", "at a saddle · 3.28"],
  [{ fate: { kind: "plateau" } }, "", "on a plateau · 3.28"],
  [{ fate: { kind: "still" } }, "", "needs a gradient · 3.28"],
])("%o is told as %j and %j", (change, main, rest) => {
  expect(outcomeText({ ...running, ...change }, "running")).toEqual({ main, rest });
});

test.each([
  ["while the race runs", { id: "beale" }, 39, "running · 3.28"],
  ["at its end", { id: "beale" }, 40, "not arrived · 3.28"],
  ["at its end, where there is nowhere to arrive", { formula: "x*y", domain }, 40, "on its way · 3.28"],
])("a lane that goes on, %s", (_, surface, step, rest) => {
  const race = raceOf({ version: 1, surface, steps: 40, lanes: [{ optimizer: "sgd" }] });
  const going = goingAt(createRace(race), step, race.steps);
  expect(outcomeText(running, going)).toEqual({ main: "", rest });
});

test("only a lane that has arrived has a place", () => {
  expect(placeText(running)).toBe("–");
  expect(placeText({ ...running, status: "arrived", place: 3 })).toBe("3");
});

test.each([
  ["one star", { id: "beale" }, "Standings · within 0.05 of the star"],
  ["several stars", { id: "himmelblau" }, "Standings · within 0.05 of a star"],
  ["none", { formula: "x*y", domain }, "Standings"],
])("the heading of a surface with %s", (_, surface, heading) => {
  const race = parseRace({ version: 1, surface, lanes: [{ optimizer: "sgd" }] });
  if (!race.ok) throw new Error("a race file of this test is not valid");
  expect(headingText(createRace(race.value), race.value.target.distance)).toBe(heading);
});

test("a lane in a local minimum says in which, one outside since when, and all what they have cost", () => {
  const surface = registry.surfaces.get("six-hump-camel");
  if (!surface) throw new Error("no such surface");
  const index = surface.minima.findIndex(({ global }) => !global);
  const [x = 0] = surface.minima[index]?.at ?? [];
  expect(outcomeDetail({ ...running, fate: { kind: "minimum", index } }, surface)).toContain(
    x.toPrecision(2).slice(-3),
  );
  expect(outcomeDetail({ ...running, fate: { kind: "left", since: 12, side: [1, 0] } }, surface)).toBe(
    "outside the domain since step 12 · 120 evaluations, a gradient counted as 3",
  );
  expect(outcomeDetail(running, surface)).toBe("120 evaluations, a gradient counted as 3");
});
