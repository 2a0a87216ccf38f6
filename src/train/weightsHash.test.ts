import { expect, it } from "vitest";
import { weightsHash } from "./weightsHash.js";

it.each([
  ["no weights: FNV's offset", [], "811c9dc5"],
  ["a zero: the offset times the prime to the 8th", [0], "9be17165"],
])("of %s", (_, weights, hash) => {
  expect(weightsHash(Float64Array.from(weights))).toBe(hash);
});

it("tells weights apart that differ in their last bit, in a sign or in their order", () => {
  const hashes = [
    [1, 2],
    [1 + Number.EPSILON, 2],
    [-1, 2],
    [2, 1],
    [1, 2, 0],
  ].map((weights) => weightsHash(Float64Array.from(weights)));
  expect(new Set(hashes).size).toBe(5);
  for (const hash of hashes) expect(hash).toMatch(/^[\da-f]{8}$/);
});

it("of a view is that of its numbers", () => {
  const all = Float64Array.of(9, 1, 2, 9);
  expect(weightsHash(all.subarray(1, 3))).toBe(weightsHash(Float64Array.of(1, 2)));
});
