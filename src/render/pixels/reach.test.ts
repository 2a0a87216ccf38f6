import fc from "fast-check";
import { expect, test } from "vitest";
import { createReach } from "./reach.js";

const [width, height] = [100, 70];
const box = fc.tuple(
  fc.integer({ min: -60, max: 160 }),
  fc.integer({ min: -60, max: 160 }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 40 }),
);

test("the rectangles hold every pixel of the picture that was marked, none twice and none outside", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), (boxes) => {
      const reach = createReach(width, height);
      for (const [x, y, across, down] of boxes) reach.mark(x, y, x + across, y + down);
      const held = new Uint8Array(width * height);
      for (const { x, y, width: across, height: down } of reach.take()) {
        expect(x >= 0 && y >= 0 && x + across <= width && y + down <= height).toBe(true);
        for (let row = y; row < y + down; row++) for (let k = x; k < x + across; k++) held[row * width + k]++;
      }
      expect(Math.max(...held)).toBeLessThanOrEqual(1);
      const isMarked = (x: number, y: number) =>
        boxes.some(([left, top, across, down]) => x >= left && y >= top && x <= left + across && y <= top + down);
      const missed = held.findIndex((times, k) => times === 0 && isMarked(k % width, Math.floor(k / width)));
      expect(missed).toBe(-1);
      expect(reach.take()).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("marks that are no numbers mark nothing", () => {
  const reach = createReach(width, height);
  reach.mark(Number.NaN, Number.NaN, Number.NaN, Number.NaN);
  expect(reach.take()).toEqual([]);
});
