import { expect, test } from "vitest";
import { axisTicks } from "./axisTicks.js";

test("round numbers stand along both edges, clear of the corners, with a true minus", () => {
  expect(axisTicks({ centre: [0, 0], scale: 0.01, width: 400, height: 300 })).toEqual([
    { axis: "x", at: 100, text: "−1" },
    { axis: "x", at: 200, text: "0" },
    { axis: "x", at: 300, text: "1" },
    { axis: "y", at: 250, text: "−1" },
    { axis: "y", at: 150, text: "0" },
    { axis: "y", at: 50, text: "1" },
  ]);
});

test("a picture too small for numbers has none", () => {
  expect(axisTicks({ centre: [0.5, 0.5], scale: 1, width: 40, height: 40 })).toEqual([]);
});
