import { expect, test } from "vitest";
import { raceOf } from "../../../test/race-files.js";
import { createRace, parseRace, registry, type Standing } from "../../index.js";
import { crowdOf } from "./crowd.js";
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

test.each([
  ["none is there yet", { arrived: 0, diverged: 0 }, "", "running · mean 3.28"],
  ["some have arrived", { arrived: 23, diverged: 0 }, "23 of 1,000", " arrived"],
  ["some have arrived and some diverged", { arrived: 23, diverged: 2 }, "23 of 1,000", " arrived · 2 diverged"],
  ["some have diverged", { arrived: 0, diverged: 2 }, "", "running · 2 diverged"],
])("of a swarm it is told how many, where %s", (_, counts, main, rest) => {
  expect(outcomeText(running, "running", { count: 1000, ...counts })).toEqual({ main, rest });
});

test("a swarm that has arrived as a whole is told as a lane is", () => {
  const arrived: Standing = { ...running, fate: { kind: "arrived", at: 40 } };
  const all = { count: 9, arrived: 9, diverged: 0 };
  expect(outcomeText(arrived, "running", all)).toEqual(outcomeText(arrived, "running"));
});

test("a crowd is counted at a step, a lane of one marble is none", () => {
  const engineFrom = (start: unknown) =>
    createRace(
      raceOf({
        version: 1,
        surface: { id: "beale" },
        start,
        steps: 60,
        lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.01 } }],
      }),
    );
  const swarm = engineFrom({ grid: 10 });
  swarm.advance(60);
  const lane = swarm.lanes[0] ?? expect.fail();
  const { count, diverged } = crowdOf(lane, 60) ?? expect.fail();
  expect(count).toBe(100);
  expect(diverged).toBe(lane.divergedAt.filter((at) => at >= 0).length);
  expect(diverged).toBeGreaterThan(0);
  expect(crowdOf(lane, 0)).toEqual({ count: 100, arrived: 0, diverged: 0 });
  expect(crowdOf(engineFrom([1, 1]).lanes[0] ?? expect.fail(), 0)).toBeUndefined();
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
