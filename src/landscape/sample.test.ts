import { describe, expect, it } from "vitest";
import { analyticSurface } from "../formula/analytic.js";
import { sampleSurface } from "./sample.js";

const plane = analyticSurface({
  id: "plane",
  name: "Plane",
  formula: "x + 10y",
  domain: [
    [0, 1],
    [0, 1],
  ],
  start: [0, 0],
  minima: [],
});

describe("sampleSurface", () => {
  it("goes row by row from the lowest y, with samples on the edges", () => {
    const { value } = sampleSurface(
      plane,
      [
        [0, 2],
        [5, 6],
      ],
      3,
      2,
    );
    expect([...value]).toEqual([50, 51, 52, 60, 61, 62]);
  });
});
