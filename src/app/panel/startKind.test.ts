import { expect, test } from "vitest";
import { plainFile, raceOf } from "../../../test/race-files.js";
import { createRace, registry } from "../../index.js";
import { chooseStart, kindOfStart, startKinds } from "./startKind.js";

const scattered = { ...plainFile, start: { scatter: 7 } };

test.each(startKinds)("from a race with scattered starts to %s", (kind) => {
  const race = raceOf(chooseStart(kind)(raceOf(scattered)));
  expect(kindOfStart(race)).toBe(kind);
});

test("the kind that it has leaves a race as it is", () => {
  const race = raceOf(scattered);
  expect(chooseStart("scatter")(race)).toBe(race);
});

test("one point is where the surface starts by itself", () => {
  const race = raceOf(chooseStart("point")(raceOf({ ...scattered, surface: { id: "beale" } })));
  expect(race.start).toEqual(registry.surfaces.get("beale")?.start);
});

test.each(["grid", "scatter"] as const)(
  "a first %s has a hundred marbles a lane, and tracks of all of them",
  (kind) => {
    const engine = createRace(raceOf(chooseStart(kind)(raceOf(plainFile))));
    for (const { layout, track } of engine.lanes) expect([layout.count, track !== undefined]).toEqual([100, true]);
  },
);
