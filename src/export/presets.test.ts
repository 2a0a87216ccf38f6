import { expect, test } from "vitest";
import { presets, stepsPerFrameFor } from "./presets.js";
import { heldFrames } from "./timing.js";
import { requireEven } from "./video/containers.js";

test("the presets are what slides, posts and READMEs take", () => {
  const sizes = presets.map(({ id, format, width, height, resolution }) => [
    id,
    format,
    width * resolution,
    height * resolution,
  ]);
  expect(sizes).toEqual([
    ["readme", "gif", 800, 450],
    ["slide", "mp4", 1920, 1080],
    ["social", "mp4", 1080, 1080],
  ]);
});

test.each([
  [240, 2],
  [1000, 1000 / 120],
  [60, 0.5],
  [0, 1 / 120],
])("a race of %d steps in 6 seconds of 20 frames goes %d steps a frame", (steps, stepsPerFrame) => {
  expect(stepsPerFrameFor(steps, { framesPerSecond: 20, seconds: 6 })).toBe(stepsPerFrame);
});

test.each([
  [0, 0],
  [1 / 30, 0],
  [1, 29],
  [2.5, 74],
])("an end held for %d seconds of 30 frames repeats the last one %d times", (hold, frames) => {
  expect(heldFrames({ framesPerSecond: 30, hold })).toBe(frames);
});

test.each([
  [641, 360, "642 × 360"],
  [640, 361, "640 × 362"],
  [1, 1, "2 × 2"],
])("a video of %d × %d is refused, and %s named", (width, height, instead) => {
  expect(() => requireEven(width, height)).toThrow(
    `got ${width} × ${height}, expected an even width and height for video, such as ${instead}`,
  );
});

test("a video of even size is not", () => {
  expect(() => requireEven(1920, 1080)).not.toThrow();
});
