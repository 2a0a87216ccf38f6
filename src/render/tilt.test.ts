import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropped, flat, type HeightField, lifted, tiltOf } from "./tilt.js";

const [width, height] = [640, 400];
const hill: HeightField = {
  columns: 5,
  rows: 4,
  heights: Float32Array.from({ length: 20 }, (_, k) => (k % 5 === 2 ? 0.6 : 0.1)),
};
const level: HeightField = { columns: 2, rows: 2, heights: new Float32Array(4) };
const place = fc.tuple(fc.double({ min: 0, max: width, noNaN: true }), fc.double({ min: 0, max: height, noNaN: true }));

describe("tilt", () => {
  it("leaves the picture alone while it is flat", () => {
    expect(lifted([100, 50], flat, hill, width, height)).toEqual([100, 50]);
    expect(dropped([100, 50], flat, hill, width, height)).toEqual([100, 50]);
    expect(tiltOf(0, height).squeeze).toBe(1);
    expect(tiltOf(0, height).lift).toBe(0);
  });

  it("presses level ground together, more the steeper it is", () => {
    const apart = (part: number) => {
      const tilt = tiltOf(part, height);
      return lifted([0, 300], tilt, level, width, height)[1] - lifted([0, 100], tilt, level, width, height)[1];
    };
    expect(apart(0.5)).toBeLessThan(200);
    expect(apart(1)).toBeLessThan(apart(0.5));
    expect(apart(1)).toBeGreaterThan(60);
  });

  it("lifts what is higher", () => {
    const tilt = tiltOf(1, height);
    const onHill = lifted([width / 2, 200], tilt, hill, width, height)[1];
    const beside = lifted([0, 200], tilt, hill, width, height)[1];
    expect(onHill).toBeLessThan(beside - 40);
  });

  it("is undone by dropping, whatever the place and steepness", () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 1, noNaN: true }), (pixel, part) => {
        const tilt = tiltOf(part, height);
        const seen = lifted(pixel, tilt, hill, width, height);
        const [x, y] = dropped(seen, tilt, hill, width, height);
        const [againX, againY] = lifted([x, y], tilt, hill, width, height);
        expect(againX).toBeCloseTo(seen[0], 6);
        expect(againY).toBeCloseTo(seen[1], 4);
      }),
    );
  });
});
