import { expect, test } from "vitest";
import { framesOf, positionOf } from "./frames.js";

test.each<[steps: number, stepsPerFrame: number, positions: number[]]>([
  [4, 1, [0, 1, 2, 3, 4]],
  [4, 2, [0, 2, 4]],
  [5, 2, [0, 2, 4, 5]],
  [1, 0.25, [0, 0.25, 0.5, 0.75, 1]],
  [3, 10, [0, 3]],
])(
  "a race of %s steps at %s a frame is shown at its start, its end and in between",
  (steps, stepsPerFrame, positions) => {
    const clock = { steps, stepsPerFrame };
    expect(Array.from({ length: framesOf(clock) }, (_, frame) => positionOf(frame, clock))).toEqual(positions);
  },
);
