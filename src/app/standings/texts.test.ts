import { expect, test } from "vitest";
import { createRace, parseRace, type Standing } from "../../index.js";
import { headingText, outcomeText, placeText } from "./texts.js";

const running: Standing = {
  lane: "adam",
  place: undefined,
  status: "running",
  since: undefined,
  gradientEvaluations: 40,
  value: 3.2764,
};

test.each<[Partial<Standing>, string, string]>([
  [{}, "", "running · 3.28"],
  [{ status: "arrived", since: 40, place: 1, value: 0.00561 }, "step 40", " · 0.0056"],
  [{ status: "diverged", since: 1200, value: Number.NaN }, "", "diverged at 1,200"],
])("%o is told as %j and %j", (change, main, rest) => {
  expect(outcomeText({ ...running, ...change })).toEqual({ main, rest });
});

test("only a lane that has arrived has a place", () => {
  expect(placeText(running)).toBe("–");
  expect(placeText({ ...running, status: "arrived", place: 3 })).toBe("3");
});

test.each([
  ["one star", { id: "beale" }, "Standings · within 0.05 of the star"],
  ["several stars", { id: "himmelblau" }, "Standings · within 0.05 of a star"],
  [
    "none",
    {
      formula: "x*y",
      domain: [
        [-1, 1],
        [-1, 1],
      ],
    },
    "Standings",
  ],
])("the heading of a surface with %s", (_, surface, heading) => {
  const race = parseRace({ version: 1, surface, lanes: [{ optimizer: "sgd" }] });
  if (!race.ok) throw new Error("a race file of this test is not valid");
  expect(headingText(createRace(race.value), race.value.target.distance)).toBe(heading);
});
