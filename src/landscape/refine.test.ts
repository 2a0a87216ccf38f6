import { describe, expect, it } from "vitest";
import type { Domain } from "../core/layout.js";
import { analyticSurface } from "../formula/analytic.js";
import { gridSizes, refinedLandscapes, resampled } from "./refine.js";
import { sampleSurface } from "./sample.js";

const area: Domain = [
  [-1, 3],
  [0, 2],
];
const tilted = analyticSurface({
  id: "tilted",
  name: "Tilted",
  formula: "2 x - 3 y + 1",
  domain: area,
  start: [0, 0],
  minima: [],
});

describe("coarse to fine", () => {
  const sizes = gridSizes(90, 40, 6);
  const pieces = [...refinedLandscapes(tilted, area, sizes, 7)];

  it("doubles until the samples are near enough", () => {
    expect(sizes).toEqual([
      [4, 3],
      [6, 4],
      [10, 6],
      [17, 9],
    ]);
  });

  it("ends every size with the landscape that is sampled at once", () => {
    const landscapes = pieces.flatMap(({ landscape }) => landscape ?? []);
    expect(landscapes).toEqual(sizes.map(([columns, rows]) => sampleSurface(tilted, area, columns, rows)));
  });

  it("tells how far it is", () => {
    const shares = pieces.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe("another rectangle of a landscape", () => {
  const whole = sampleSurface(tilted, area, 9, 5);

  it("is exact for a plane", () => {
    const part: Domain = [
      [0, 3],
      [0.5, 2],
    ];
    const expected = sampleSurface(tilted, part, 6, 4).value;
    resampled(whole, part, [6, 4]).value.forEach((loss, k) => {
      expect(loss).toBeCloseTo(expected[k], 12);
    });
  });

  it("is NaN outside", () => {
    const beside: Domain = [
      [-5, -2],
      [0, 2],
    ];
    expect([...resampled(whole, beside, [2, 2]).value]).toEqual(Array(4).fill(Number.NaN));
  });
});
