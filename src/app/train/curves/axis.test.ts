import { describe, expect, test } from "vitest";
import { axisNames, placesOn, shownSteps } from "./axis.js";

const samples = { count: 90, inputs: new Float64Array(0), targets: new Float64Array(0) };
const problem = { stepsPerEpoch: 9, train: samples };
const moments = [
  { step: 0, elapsed: 0 },
  { step: 10, elapsed: 1000 },
  { step: 30, elapsed: 5000 },
];

test.each([
  ["step", 18],
  ["epoch", 2],
  ["gradients", 180],
  ["time", 1 + 4 * 0.4],
] as const)("on the axis of %s, step 18 is at %d", (axis, place) => {
  expect(placesOn(axis, problem, moments)(18)).toBeCloseTo(place, 12);
});

test.each(axisNames)("places on the axis of %s ascend", (axis) => {
  const place = placesOn(axis, problem, moments);
  const places = Array.from({ length: 31 }, (_, step) => place(step));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(0);
});

test("past the last moment no time has gone by", () => expect(placesOn("time", problem, moments)(99)).toBe(5));

describe("the axis covers", () => {
  test.each([
    ["all of a short run from the start", 0, 450, false, 450],
    ["of a long run as much as is needed", 0, 50_000, false, 3000],
    ["twice as much when that is used up", 3001, 50_000, false, 6000],
    ["never more than the run", 49_000, 50_000, false, 50_000],
    ["of a run that is over what was made", 320, 50_000, true, 320],
  ])("%s", (_, step, total, isEnded, expected) => expect(shownSteps(step, total, isEnded)).toBe(expected));
});
