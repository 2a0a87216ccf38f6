import { describe, expect, it, test } from "vitest";
import { Track } from "../../engine/track.js";
import type { Pen } from "./pen.js";
import { traceStretch, trailPoints } from "./trailPath.js";

const points = (...pixels: number[]) => Float32Array.from(pixels);

/** What a pen is told, in the words of SVG. */
function traced(trail: Float32Array, from: number, to: number, stride?: number): string {
  const told: string[] = [];
  const pen: Pick<Pen, "moveTo" | "lineTo"> = {
    moveTo: (x, y) => told.push(`M${x} ${y}`),
    lineTo: (x, y) => told.push(`L${x} ${y}`),
  };
  traceStretch(pen as Pen, trail, from, to, stride);
  return told.join(" ");
}

const zigzag = points(0, 0, 10, 10, 20, 0, 30, 10, 40, 0);

describe("a stretch of a trail", () => {
  test.each<[string, from: number, to: number, stride: number | undefined, path: string]>([
    ["of all steps", 0, 4, undefined, "M0 0 L10 10 L20 0 L30 10 L40 0"],
    ["between two moments", 0.5, 2.5, undefined, "M5 5 L10 10 L20 0 L25 5"],
    ["of every third step", 0, 4, 3, "M0 0 L30 10 L40 0"],
    ["of the same steps wherever it begins", 1, 4, 3, "M10 10 L30 10 L40 0"],
    ["that goes on past the end", 3, 9, undefined, "M30 10 L40 0"],
    ["of no length", 2, 2, undefined, ""],
    ["that would go back", 3, 1, undefined, ""],
  ])("%s", (_, from, to, stride, path) => {
    expect(traced(zigzag, from, to, stride)).toBe(path);
  });

  it("is cut where there is no point", () => {
    const holed = points(0, 0, 10, 0, Number.NaN, Number.NaN, 30, 0, 40, 0);
    expect(traced(holed, 0, 4)).toBe("M0 0 L10 0 M30 0 L40 0");
  });

  it("is drawn towards what is far outside, not to it", () => {
    expect(traced(points(0, 0, 1e6, 0, 10, 0), 0, 2)).toBe("M0 0 L20000 0 M20010 0 L10 0");
    expect(traced(points(1e6, 0, 2e6, 0), 0, 1)).toBe("");
  });
});

it("points are where the camera and the tilt show a track's iterates; there is none where one is not finite", () => {
  const track = new Track({ dim: 2, count: 2 }, 1);
  const value = Float64Array.of(0, 0);
  track.record(0, Float64Array.of(1, 2, -1, 0), value);
  track.record(1, Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY, 0, 0), value);
  const camera = { centre: [1, 0], scale: 0.1, width: 100, height: 60 } as const;
  const lower = (pixels: Float32Array) => {
    for (let k = 1; k < pixels.length; k += 2) pixels[k] += 1;
  };
  const how = { seen: (p: readonly [number, number]) => p, flat: (p: readonly [number, number]) => p, seeAll: lower };
  expect(trailPoints(track, camera, how).map((trail) => Array.from(trail))).toEqual([
    [50, 41, Number.NaN, 31],
    [60, 31, Number.NaN, 31],
  ]);
});
