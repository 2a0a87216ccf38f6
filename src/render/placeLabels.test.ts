import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaderOf, runsThrough } from "./leader.js";
import { type Anchor, overlap, placeLabels } from "./placeLabels.js";

const bounds = { width: 800, height: 500 };
const label = (x: number, y: number): Anchor => ({ x, y, width: 60, height: 17, last: undefined });
const overlapping = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 17;

describe("placeLabels", () => {
  it("puts a lone label to the right of its marble, at the same height", () => {
    const [place] = placeLabels([label(400, 250)], bounds);
    expect(place?.x).toBeGreaterThan(411);
    expect(place?.y).toBeCloseTo(250 - 17 / 2, 6);
  });

  it("gives no label to a marble outside the picture or nowhere", () => {
    expect(placeLabels([label(-5, 10), label(Number.NaN, 10), label(10, 501)], bounds)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("keeps eight labels clear of each other, even where all marbles lie in one place", () => {
    const place = fc.tuple(
      fc.double({ min: 100, max: 700, noNaN: true }),
      fc.double({ min: 60, max: 440, noNaN: true }),
    );
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 40, noNaN: true }), ([x, y], spread) => {
        const anchors = Array.from({ length: 8 }, (_, i) => label(x + spread * Math.cos(i), y + spread * Math.sin(i)));
        const places = placeLabels(anchors, bounds);
        for (const [i, a] of places.entries()) {
          for (const b of places.slice(i + 1)) expect(a && b && overlapping(a, b)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps a label where it was while another place is only slightly better", () => {
    const first = placeLabels([label(400, 250)], bounds)[0];
    const below = 3;
    const kept = placeLabels([{ ...label(400, 250), last: below }], bounds)[0];
    expect(first?.candidate).toBe(0);
    expect(kept?.candidate).toBe(below);
  });

  it("lets a label rest while its marble goes on a little, and follow it when it has gone on", () => {
    const rest = placeLabels([label(400, 250)], bounds)[0];
    const placeAt = (x: number) => placeLabels([{ ...label(x, 250), last: rest?.candidate, rest }], bounds)[0];
    expect(placeAt(393)).toEqual(rest);
    expect(placeAt(391)?.x).toBeCloseTo((rest?.x ?? 0) - 9, 9);
  });

  it("lets no label rest on a marble that has come there", () => {
    const rest = placeLabels([label(400, 250)], bounds)[0];
    const [placed] = placeLabels([{ ...label(401, 250), last: rest?.candidate, rest }, label(425, 250)], bounds);
    expect(placed).not.toEqual(rest);
  });

  it("lets no leader run through a name, even where marbles arrive one behind the other", () => {
    const anchors = Array.from({ length: 8 }, (_, i) => label(400 + 11 * i, 250 - 4 * i));
    const boxes = placeLabels(anchors, bounds).map((place) => ({ x: 0, y: 0, ...place, width: 60, height: 17 }));
    const leaders = boxes.map((box, i) => leaderOf([anchors[i]?.x ?? 0, anchors[i]?.y ?? 0], box));
    const crossings = leaders.flatMap((leader, i) =>
      boxes.filter((box, j) => j !== i && leader && runsThrough(leader, box)),
    );
    expect(leaders.filter(Boolean).length).toBeGreaterThan(2);
    expect(crossings).toEqual([]);
  });

  it("keeps off what else is written", () => {
    const written = { x: 412, y: 230, width: 200, height: 40 };
    const place = placeLabels([label(400, 250)], bounds, [written])[0];
    expect(place && overlap({ ...place, width: 60, height: 17 }, written)).toBe(0);
  });

  it("names some of a crowd that is too large for its room, clear of each other", () => {
    const places = placeLabels(
      Array.from({ length: 150 }, () => label(400, 250)),
      bounds,
    );
    const named = places.filter((place) => place !== undefined);
    expect(named.length).toBeGreaterThan(10);
    expect(named.length).toBeLessThan(150);
    for (const [i, a] of named.entries()) {
      for (const b of named.slice(i + 1)) expect(overlapping(a, b)).toBe(false);
    }
  });

  it("keeps labels inside the picture", () => {
    for (const [x, y] of [
      [795, 10],
      [2, 498],
      [798, 498],
      [1, 1],
    ] as const) {
      const place = placeLabels([label(x, y)], bounds)[0];
      expect(place?.x).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + 60).toBeLessThanOrEqual(800);
      expect(place?.y).toBeGreaterThanOrEqual(0);
      expect((place?.y ?? 0) + 17).toBeLessThanOrEqual(500);
    }
  });
});
