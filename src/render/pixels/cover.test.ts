import { expect, test } from "vitest";
import { type Cover, createCoverer } from "./cover.js";

const [width, height, reach] = [40, 30, 3];

/** How near each covered pixel is to the middle, by its column and row. */
const byPlace = ({ pixels, nearness }: Cover) =>
  new Map(Array.from(pixels, (pixel, k) => [`${pixel % width},${Math.floor(pixel / width)}`, nearness[k]]));

function covered(...points: readonly (readonly [number, number])[]): Map<string, number> {
  const coverer = createCoverer(width, height, reach);
  for (const [k, [x, y]] of points.entries()) {
    if (k === 0) coverer.moveTo(x, y);
    else coverer.lineTo(x, y);
  }
  return byPlace(coverer.take());
}

test("pixels are as near as their middles are to the line, which is cut at its ends", () => {
  const line = covered([10, 15.5], [20, 15.5]);
  expect(line.size).toBe(10 * 5);
  for (let column = 10; column < 20; column++) {
    for (const away of [-2, -1, 0, 1, 2]) {
      expect(line.get(`${column},${15 + away}`)).toBe(Math.round(255 * (1 - Math.abs(away) / reach)));
    }
  }
});

test("corners are round: the nearest of two segments counts", () => {
  const corner = covered([10, 10.5], [20.5, 10.5], [20.5, 20]);
  expect(corner.get("20,10")).toBe(255);
  expect(corner.get("21,9")).toBe(Math.round(255 * (1 - Math.SQRT2 / reach)));
  expect(corner.get("23,8")).toBeUndefined();
});

test("halves of a line that are cut in its middle are the line, with no pixel in both", () => {
  const [whole, left, right] = [covered([5, 4], [33, 26]), covered([5, 4], [19, 15]), covered([19, 15], [33, 26])];
  const halves = new Map([...left, ...right]);
  expect(left.size + right.size).toBe(halves.size);
  expect([...halves.keys()].sort()).toEqual([...whole.keys()].sort());
  // To the rounding of one in 255.
  for (const [place, nearness] of whole) expect(Math.abs((halves.get(place) ?? 0) - nearness)).toBeLessThanOrEqual(1);
});

test("what was taken can be added again, and nothing of it is left", () => {
  const coverer = createCoverer(width, height, reach);
  coverer.moveTo(3, 3);
  coverer.lineTo(30, 3);
  const first = coverer.take();
  expect(coverer.take().pixels).toHaveLength(0);
  coverer.moveTo(3, 20);
  coverer.lineTo(30, 20);
  coverer.add(first);
  expect(byPlace(coverer.take()).size).toBe(2 * first.pixels.length);
});

test("lines that leave the picture are covered within it, those of no length nowhere", () => {
  for (const place of covered([-2e4, 15], [2e4, 16]).keys()) {
    const [column, row] = place.split(",").map(Number);
    expect(column >= 0 && column < width && row >= 0 && row < height).toBe(true);
  }
  expect(covered([8, 8], [8, 8]).size).toBe(0);
});
