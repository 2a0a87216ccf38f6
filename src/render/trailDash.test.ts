import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Track } from "../engine/track.js";
import { longestDashed, traceDashes, wayLengths } from "./trailDash.js";

const dash = [14, 6];

/** The dashes of a way whose steps are so long in pixels. */
function dashes(steps: readonly number[], from = 0, to = steps.length, pattern: readonly number[] = dash, scale = 1) {
  const drawn: [number, number][] = [];
  traceDashes(lengthsOf(steps, scale), scale, pattern, from, to, (a, b) => drawn.push([a, b]));
  return drawn;
}

function lengthsOf(steps: readonly number[], scale: number): Float32Array {
  let sum = 0;
  return Float32Array.from([0, ...steps.map((step) => (sum += step * scale))]);
}

describe("what is drawn of a dashed trail", () => {
  it.each<[string, number[], [number, number][]]>([
    [
      "one long step",
      [40],
      [
        [0, 0.35],
        [0.5, 0.85],
      ],
    ],
    [
      "many short steps",
      Array(40).fill(1),
      [
        [0, 14],
        [20, 34],
      ],
    ],
    ["steps of no length", [0, 0, 0], [[0, 3]]],
    ["a step that leads out of the picture, whole", [10, longestDashed + 1, 3], [[0, 3]]],
  ])("%s", (_, steps, expected) => {
    const drawn = dashes(steps);
    expect(drawn).toHaveLength(expected.length);
    drawn.forEach(([a, b], k) => {
      expect(a).toBeCloseTo(expected[k]?.[0] ?? Number.NaN, 5);
      expect(b).toBeCloseTo(expected[k]?.[1] ?? Number.NaN, 5);
    });
  });

  it("is the same at any scale of the plane", () => {
    const [one, other] = [dashes([9, 70, 3]), dashes([9, 70, 3], 0, 3, dash, 0.125)];
    expect(other.flat().map((moment) => moment.toFixed(4))).toEqual(one.flat().map((moment) => moment.toFixed(4)));
  });

  it("is the same in one piece and in several, whatever the way and the dash", () => {
    const steps = fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { minLength: 2, maxLength: 30 });
    const patterns = fc.constantFrom([14, 6], [4, 6], [20, 6, 4, 6], [2, 4]);
    fc.assert(
      fc.property(steps, patterns, fc.double({ min: 0, max: 1, noNaN: true }), (steps, pattern, part) => {
        const cut = part * steps.length;
        const total = (drawn: readonly (readonly [number, number])[]) => {
          const lengths = lengthsOf(steps, 1);
          const at = (moment: number) => {
            const step = Math.min(Math.floor(moment), steps.length - 1);
            return (lengths[step] ?? 0) + (moment - step) * ((lengths[step + 1] ?? 0) - (lengths[step] ?? 0));
          };
          return drawn.reduce((sum, [a, b]) => sum + at(b) - at(a), 0);
        };
        const pieces = [...dashes(steps, 0, cut, pattern), ...dashes(steps, cut, steps.length, pattern)];
        expect(total(pieces)).toBeCloseTo(total(dashes(steps, 0, steps.length, pattern)), 3);
      }),
    );
  });
});

it("a way is as long as its steps, and no longer where they are not finite", () => {
  const track = new Track({ dim: 2, count: 2 }, 3);
  const places = [
    [0, 0],
    [3, 4],
    [Number.NaN, 4],
    [Number.POSITIVE_INFINITY, 0],
  ] as const;
  places.forEach(([x, y], step) => {
    track.record(step, Float64Array.of(1, x, 1, y), Float64Array.of(0, 0));
  });
  expect([...wayLengths(track, 1)]).toEqual([0, 5, 5, 5]);
  expect([...wayLengths(track, 0)]).toEqual([0, 0, 0, 0]);
});
