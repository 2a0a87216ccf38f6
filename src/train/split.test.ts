import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { split, takeSamples } from "./split.js";

const sorted = (rows: Iterable<number>) => [...rows].sort((a, b) => a - b);

describe("split", () => {
  it.each([
    { count: 10, share: 0.3, train: 7, test: 3 },
    { count: 398, share: 0.25, train: 298, test: 100 },
    { count: 150, share: 0.3, train: 105, test: 45 },
    { count: 5, share: 0.5, train: 2, test: 3 },
    { count: 4, share: 0.01, train: 3, test: 1 },
    { count: 4, share: 0, train: 4, test: 0 },
    { count: 4, share: 1, train: 1, test: 3 },
    { count: 1, share: 0.5, train: 1, test: 0 },
    { count: 0, share: 0.5, train: 0, test: 0 },
  ])("$count samples, $share of them for the test: $train and $test", ({ count, share, train, test }) => {
    const parts = split(count, share, 1);
    expect([parts.train.length, parts.test.length]).toEqual([train, test]);
  });

  it("has every sample in exactly one part", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (count, share, seed) => {
        const { train, test } = split(count, share, seed);
        expect(sorted([...train, ...test])).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
    );
  });

  it("is the same for the same seed, and another one for another", () => {
    expect(split(100, 0.3, 4)).toEqual(split(100, 0.3, 4));
    expect(sorted(split(100, 0.3, 4).test)).not.toEqual(sorted(split(100, 0.3, 5).test));
  });

  it("gives every sample the same chance of being tested", () => {
    const chosen = new Array<number>(20).fill(0);
    for (let seed = 0; seed < 2000; seed++) for (const i of split(20, 0.25, seed).test) chosen[i]++;
    // 500 expected, with a deviation of 19.4.
    for (const times of chosen) expect(Math.abs(times - 500)).toBeLessThan(5 * 19.4);
  });
});

it("chosen samples keep inputs and targets together", () => {
  const samples = { count: 3, inputs: Float64Array.of(1, 2, 3, 4, 5, 6), targets: Float64Array.of(10, 20, 30) };
  expect(takeSamples(samples, Int32Array.of(2, 0))).toEqual({
    count: 2,
    inputs: Float64Array.of(5, 6, 1, 2),
    targets: Float64Array.of(30, 10),
  });
});
