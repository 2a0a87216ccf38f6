import fc from "fast-check";
import { expect, it } from "vitest";
import type { Domain } from "../core/layout.js";
import { Track } from "../engine/track.js";
import { isOutside, outsideSince, recordedSide } from "./outside.js";

const domain: Domain = [
  [-1, 1],
  [-1, 1],
];

/** A marble at (x, 0), step by step. */
function write(track: Track, xs: readonly number[], from = 0): void {
  xs.forEach((x, k) => {
    track.record(from + k, Float64Array.of(x, 0), Float64Array.of(0));
  });
}

function sinceByWalkingBack(track: Track, step: number): number {
  while (step > 0 && isOutside(recordedSide(track, 0, step - 1, domain))) step--;
  return step;
}

const path = fc.array(fc.constantFrom(0, 0.5, 2, 2, 2, -3), { minLength: 1, maxLength: 60 });
const questions = fc.array(fc.nat(59), { maxLength: 40 });

it("what is remembered never changes what is told, also of a track that was cut and went on differently", () => {
  fc.assert(
    fc.property(path, path, questions, (first, second, asked) => {
      const track = new Track({ dim: 2, count: 1 }, 60);
      const ask = () => {
        for (const step of asked) {
          if (step >= track.length || !isOutside(recordedSide(track, 0, step, domain))) continue;
          expect(outsideSince(track, 0, step, domain)).toBe(sinceByWalkingBack(track, step));
        }
      };
      write(track, first);
      ask();
      const cut = Math.floor(first.length / 2);
      track.truncate(cut);
      write(track, second, cut + 1);
      ask();
    }),
  );
});
