import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticks } from "./ticks.js";

describe("ticks", () => {
  it.each([
    [-1.2, 4.7, 7, [-1, 0, 1, 2, 3, 4]],
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.05, 0.35, 3, [0.1, 0.2, 0.3]],
    [-512, 512, 4, [-500, 0, 500]],
    [5, 5, 4, []],
  ])("of %d … %d, about %d, are %j", (low, high, wanted, expected) => {
    expect(ticks(low, high, wanted)).toEqual(expected);
  });

  it("are within the range, evenly spaced and not many more than wanted", () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, range) => {
        const found = ticks(low, low + range, 8);
        expect(found.length).toBeLessThanOrEqual(10);
        const rounding = 1e-9 * (range + Math.abs(low));
        for (const tick of found) {
          expect(tick).toBeGreaterThanOrEqual(low - rounding);
          expect(tick).toBeLessThanOrEqual(low + range + rounding);
        }
      }),
    );
  });
});
