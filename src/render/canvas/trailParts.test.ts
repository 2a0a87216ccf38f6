import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { changingParts, settledStrength, strengthAt } from "./trailParts.js";

describe("the strength of a trail", () => {
  test.each<[age: number, trailSteps: number | undefined, strength: number]>([
    [0, undefined, 1],
    [50, undefined, 0.75],
    [100, undefined, settledStrength],
    [5000, undefined, settledStrength],
    [100, 1000, settledStrength],
    [700, 1000, settledStrength / 2],
    [1000, 1000, 0],
  ])("that fades over 100 steps is, %s steps back of %s, %s", (age, trailSteps, strength) => {
    expect(strengthAt(age, 100, trailSteps)).toBeCloseTo(strength, 12);
  });
});

const moments = fc.record({
  now: fc.double({ min: 0, max: 5000, noNaN: true }),
  settled: fc.integer({ min: 0, max: 70 }).map((pieces) => (pieces === 0 ? 0 : 64 * pieces + 0.5)),
  fade: fc.integer({ min: 1, max: 3000 }),
  trail: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
});

describe("the parts of a trail that change", () => {
  it("join from the oldest to the marble, and grow stronger", () => {
    fc.assert(
      fc.property(moments, ({ now, settled, fade, trail }) => {
        const parts = changingParts(now, settled, fade, trail);
        const oldest = Math.max(settled, now - (trail ?? Number.POSITIVE_INFINITY));
        if (oldest >= now) {
          expect(parts).toEqual([]);
          return;
        }
        expect(parts[0].from).toBe(oldest);
        expect(parts.at(-1)?.to).toBe(now);
        parts.slice(1).forEach((part, k) => {
          expect(part.from).toBe(parts[k].to);
          expect(part.strength).toBeGreaterThanOrEqual(parts[k].strength);
        });
      }),
    );
  });

  it("meet in the middle between two steps, where a trail is straight", () => {
    fc.assert(
      fc.property(moments, ({ now, settled, fade, trail }) => {
        for (const { from } of changingParts(now, settled, fade, trail).slice(1)) expect(from % 1).toBe(0.5);
      }),
    );
  });

  it("are few, however long the trail is", () => {
    expect(changingParts(1e6, 0, 1e6).length).toBeLessThanOrEqual(13);
    expect(changingParts(1e6, 0, 100, 5e5).length).toBeLessThanOrEqual(25);
  });
});
