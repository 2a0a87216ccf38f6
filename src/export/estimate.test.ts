import { expect, test } from "vitest";
import { createEstimate } from "./estimate.js";

test("a film of equal frames behind a large first one is told to the byte, once ten are done", () => {
  const estimate = createEstimate(300);
  const told = Array.from({ length: 12 }, (_, k) => {
    estimate.add(k + 1, 50_000 + 400 * k);
    return estimate.bytes();
  });
  const all = 50_000 + 400 * 299;
  expect(told).toEqual([...Array(9).fill(undefined), all, all, all]);
});

test.each([
  [1, [700], 700],
  [3, [700, 800, 950], 950],
])("a film of %d frames is as large as it became", (frames, sizes, bytes) => {
  const estimate = createEstimate(frames);
  for (const [k, size] of sizes.entries()) estimate.add(k + 1, size);
  expect(estimate.bytes()).toBe(bytes);
});

test("what is written before the first frame is no frame", () => {
  const estimate = createEstimate(1);
  estimate.add(0, 0);
  expect(estimate.bytes()).toBeUndefined();
});
