import { expect, test } from "vitest";
import { axisTicks } from "./axisTicks.js";

test("round numbers stand along both edges, clear of the corners, with a true minus", () => {
  expect(axisTicks({ centre: [0, 0], scale: 1 / 160, width: 480, height: 400 })).toEqual([
    { axis: "x", at: 80, text: "−1" },
    { axis: "x", at: 240, text: "0" },
    { axis: "x", at: 400, text: "1" },
    { axis: "y", at: 360, text: "−1" },
    { axis: "y", at: 200, text: "0" },
    { axis: "y", at: 40, text: "1" },
  ]);
});

test("a picture too small for numbers has none", () => {
  expect(axisTicks({ centre: [0.5, 0.5], scale: 1, width: 40, height: 40 })).toEqual([]);
});
