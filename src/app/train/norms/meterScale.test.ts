import { expect, test } from "vitest";
import { meterScale, placeOn } from "./meterScale.js";

test.each([
  ["all values lie on whole decades", [0.03, 0.5, 20], { from: -2, to: 2 }],
  ["a single one has two decades", [0.3], { from: -1, to: 1 }],
  [
    "nothing, infinities and what is no number do not count",
    [0, Number.NaN, Number.POSITIVE_INFINITY, 5],
    { from: 0, to: 2 },
  ],
  ["without a value there is none", [0, Number.NaN], undefined],
])("%s", (_, values, expected) => expect(meterScale(values)).toEqual(expected));

test.each([
  [0.01, 0],
  [0.1, 0.25],
  [100, 1],
  [0, 0],
  [Number.NaN, undefined],
])("on a scale from 0.01 to 100, %d lies at %d", (value, place) => {
  expect(placeOn({ from: -2, to: 2 }, value)).toBe(place);
});
