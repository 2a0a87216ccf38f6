import { describe, expect, it, test } from "vitest";
import { palettes } from "../palette.js";
import { tiltOf } from "../tilt.js";
import { mapColour, paintRaster } from "./raster.js";
import { tiltRaster } from "./relief.js";

const size = { width: 30, height: 20, resolution: 1 };
const bytes = () => new Uint8ClampedArray(4 * size.width * size.height);

const fieldOf = (height: (x: number, y: number) => number) => ({
  columns: 12,
  rows: 8,
  heights: Float32Array.from({ length: 96 }, (_, k) => height((k % 12) / 11, Math.floor(k / 12) / 7)),
});

function painted(height: (x: number, y: number) => number): Uint8ClampedArray {
  const into = bytes();
  paintRaster(into, fieldOf(height), palettes.light, size);
  return into;
}

const pixel = (raster: Uint8ClampedArray, x: number, y: number) =>
  Array.from(raster.subarray(4 * (y * size.width + x), 4 * (y * size.width + x) + 4));

const hex = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

describe("the painted map", () => {
  test.each([
    ["from below", (_: number, y: number) => y, [15, 19], [15, 0]],
    ["to the right", (x: number) => x, [0, 10], [29, 10]],
  ] as const)("goes from the valley's colour to the heights': %s", (_, height, [x0, y0], [x1, y1]) => {
    const raster = painted(height);
    const [valley, top] = [pixel(raster, x0, y0), pixel(raster, x1, y1)];
    expect(valley[0]).toBeLessThan(top[0] - 60);
    expect(valley[3]).toBe(255);
  });

  it("is plain where nothing is a number, and as much as the cubic needs round it", () => {
    const raster = painted((x) => (x > 0.5 ? -10 : 0.3));
    expect(pixel(raster, 29, 10)).toEqual([...hex(palettes.light.nothing), 255]);
    expect(pixel(raster, 2, 10)).not.toEqual([...hex(palettes.light.nothing), 255]);
  });

  it("has the palette's colours at its five heights", () => {
    palettes.dark.map.forEach((colour, k) => {
      expect(mapColour(palettes.dark.map, k / 4).map(Math.round)).toEqual(hex(colour));
    });
  });

  it("has no line on a plain that is just as high as a level", () => {
    const [level, between] = [painted(() => 0.5), painted(() => 0.5 + 1e-3)].map((raster) => pixel(raster, 15, 10));
    expect(Math.abs(level[0] - between[0])).toBeLessThanOrEqual(1);
  });

  it("has a line where a level is crossed", () => {
    // A slope of two bands over the width: the level in between is a column that is darker than its neighbours.
    const raster = painted((x) => (10 + 2 * x) / 32);
    const reds = Array.from({ length: size.width }, (_, x) => pixel(raster, x, 10)[0]);
    const darkest = reds.indexOf(Math.min(...reds.slice(8, 22)), 8);
    expect(Math.abs(darkest - 15)).toBeLessThanOrEqual(1);
  });
});

describe("the tilted map", () => {
  const flat = painted((_, y) => y / 2);
  const tilted = (part: number, field = fieldOf(() => 0)) => {
    const into = bytes();
    tiltRaster(into, flat, field, tiltOf(part, size.height), size);
    return into;
  };

  it("that is not tilted is the map", () => expect(tilted(0)).toEqual(flat));

  it("leaves what is beyond the map empty, with its rows in the same order", () => {
    const raster = tilted(1);
    expect(pixel(raster, 15, 0)[3]).toBe(0);
    expect(pixel(raster, 15, 19)[3]).toBe(0);
    const seen = Array.from({ length: size.height }, (_, y) => pixel(raster, 15, y)).filter(
      ([, , , alpha]) => alpha === 255,
    );
    expect(seen.length).toBeGreaterThan(size.height / 3);
    expect(seen.map(([red]) => red)).toEqual(seen.map(([red]) => red).sort((a, b) => b - a));
  });

  it("hides what lies behind a hill", () => {
    const hill = fieldOf((_, y) => (y < 0.4 ? 1 : 0));
    const [plain, covered] = [tilted(1), tilted(1, hill)];
    const rows = (raster: Uint8ClampedArray) =>
      new Set(Array.from({ length: size.height }, (_, y) => pixel(raster, 15, y).join())).size;
    expect(rows(covered)).not.toBe(rows(plain));
  });
});
