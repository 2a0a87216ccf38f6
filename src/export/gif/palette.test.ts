import { describe, expect, test } from "vitest";
import { coloursOf, countPixels, createHistogram } from "./histogram.js";
import { choosePalette } from "./palette.js";

const pixelOf = ([red, green, blue]: readonly number[]) => ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;

function coloursIn(colours: readonly (readonly number[])[]) {
  const histogram = createHistogram();
  countPixels(histogram, Uint32Array.from(colours, pixelOf));
  return coloursOf(histogram);
}

/** Runs it to its end and gives the palette as triples. */
function paletteOf(colours: readonly (readonly number[])[], fixed: readonly number[], size: number): number[][] {
  const choosing = choosePalette(coloursIn(colours), fixed, size);
  let step = choosing.next();
  while (!step.done) step = choosing.next();
  const palette = step.value;
  return Array.from({ length: palette.length / 3 }, (_, k) => [...palette.subarray(3 * k, 3 * k + 3)]);
}

/** The mean squared distance of colours to the nearest of a palette. */
function error(colours: readonly (readonly number[])[], palette: readonly (readonly number[])[]): number {
  const distances = colours.map((colour) =>
    Math.min(...palette.map((entry) => entry.reduce((sum, part, k) => sum + (part - (colour[k] ?? 0)) ** 2, 0))),
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / colours.length;
}

const ramp = Array.from({ length: 1024 }, (_, k) => [k / 4, 128, 255 - k / 4].map(Math.floor));

test("colours that differ in the sixth, seventh and sixth bit are counted apart, closer ones as their mean", () => {
  const { means, weights } = coloursIn([
    [0, 0, 0],
    [1, 1, 2],
    [3, 1, 1],
    [4, 0, 0],
    [0, 2, 0],
    [0, 0, 4],
    [255, 255, 255],
  ]);
  const triples = Array.from({ length: weights.length }, (_, k) => [...means.subarray(3 * k, 3 * k + 3), weights[k]]);
  expect(triples.map((triple) => triple.map((part) => Math.round(10 * part) / 10))).toEqual([
    [1.3, 0.7, 1, 3],
    [0, 0, 4, 1],
    [0, 2, 0, 1],
    [4, 0, 0, 1],
    [255, 255, 255, 1],
  ]);
});

describe("the palette", () => {
  test("begins with the fixed colours, as they are", () => {
    expect(paletteOf(ramp, [1, 2, 3, 250, 0, 0], 16).slice(0, 2)).toEqual([
      [1, 2, 3],
      [250, 0, 0],
    ]);
  });

  test("has no more colours than it may, nor than occur", () => {
    expect(paletteOf(ramp, [], 16)).toHaveLength(16);
    expect(paletteOf([[9, 9, 9]], [], 16)).toEqual([[9, 9, 9]]);
  });

  test("of 16 colours for a ramp is near the best there is: 16 equal stretches of it", () => {
    // A stretch of 16 levels in two of the parts, uniformly: 2 · 16²/12.
    expect(error(ramp, paletteOf(ramp, [], 16))).toBeLessThan(1.2 * ((2 * 16 ** 2) / 12));
  });

  test("gives colours that occur often more room", () => {
    const often = Array.from({ length: 50 }, () => ramp.slice(0, 256)).flat();
    const low = paletteOf([...often, ...ramp], [], 16).filter(([red]) => (red ?? 0) < 64);
    expect(low.length).toBeGreaterThan(6); // Four of the 16 lie there if all count the same.
  });
});
