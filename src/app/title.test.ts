import { expect, test } from "vitest";
import { raceOf } from "../../test/race-files.js";
import { createRace, type Race } from "../index.js";
import bealeEight from "../scenarios/beale-eight.js";
import changeOfUnits from "../scenarios/change-of-units.js";
import { surfaceHeading } from "./title.js";

const headed = (race: Race, scenario?: typeof bealeEight) => surfaceHeading({ race, run: createRace(race), scenario });

test("a surface is called by its name, and the formula of a lesson by the lesson's", () => {
  const [named, typed] = [bealeEight, changeOfUnits].map(({ race }) => raceOf(race as object)) as [Race, Race];
  expect(headed(named, bealeEight)).toBe("Beale");
  expect(headed(typed, changeOfUnits)).toBe(changeOfUnits.name);
  expect(headed(typed)).toBe("Formula");
});
