import { expect, test } from "vitest";
import { Track } from "../../engine/track.js";
import { LaneLine } from "./laneLine.js";
import { chartLines as linesOf } from "./lines.js";
import type { Measure } from "./measures.js";

/** The lines of whole tracks: their losses above a floor. */
function chartLines(tracks: readonly Track[], floor: number, steps: number) {
  const lanes = tracks.map((track) => new LaneLine(track, lossAbove(floor), steps));
  for (const lane of lanes) lane.follow();
  return linesOf(lanes, steps);
}

const lossAbove =
  (floor: number): Measure =>
  ({ value, layout: { count } }, step) =>
    value.subarray(step * count, (step + 1) * count).reduce((sum, loss) => sum + loss, 0) / count - floor;

/** The track of a lane whose marbles have these losses, step by step. */
function trackOf(...losses: number[][]): Track {
  const count = losses[0]?.length ?? 1;
  const track = new Track({ dim: 2, count }, losses.length - 1);
  losses.forEach((value, step) => {
    track.record(step, new Float64Array(2 * count), Float64Array.from(value));
  });
  return track;
}

const single = (...losses: number[]) => trackOf(...losses.map((loss) => [loss]));

test("a short race is shown step by step, as loss above the floor", () => {
  const { steps, lines, log } = chartLines([single(4, 3, 2), single(5, 1, 3)], 0.5, 2);
  expect(steps).toEqual([0, 1, 2]);
  expect(lines).toEqual([
    [3.5, 2.5, 1.5],
    [4.5, 0.5, 2.5],
  ]);
  expect(log).toBe(true);
});

test("a lane of several marbles is shown by their mean", () => {
  expect(chartLines([trackOf([1, 3], [2, 6])], 0, 1).lines).toEqual([[2, 4]]);
});

test("what a log axis cannot show is a gap", () => {
  const line = single(1, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2, 2, 2);
  expect(chartLines([line], 0, 7).lines).toEqual([[1, null, null, null, null, 2, 2, 2]]);
});

test("where a log axis would leave out much, the axis is linear", () => {
  expect(chartLines([single(2, 1, -1, -2)], 0, 3)).toMatchObject({
    log: false,
    lines: [[2, 1, -1, -2]],
    range: [-2, 2],
  });
});

test("without a positive loss the axis is linear, and only what is not finite is a gap", () => {
  const { lines, log, range } = chartLines([single(-1, 0, Number.NaN, -4)], 0, 3);
  expect(log).toBe(false);
  expect(lines).toEqual([[-1, 0, null, -4]]);
  expect(range).toEqual([-4, 0]);
});

test("a long race keeps its extremes in at most 600 points, from the first step to the last", () => {
  const losses = Array.from({ length: 5001 }, (_, step) => 2 + Math.sin(step / 40));
  losses[2345] = 77;
  losses[4321] = 0.001;
  const { steps, lines } = chartLines([single(...losses)], 0, 5000);
  expect(steps.length).toBeLessThanOrEqual(600);
  expect([steps[0], steps.at(-1)]).toEqual([0, 5000]);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(lines[0]).toHaveLength(steps.length);
  expect(Math.max(...(lines[0] as number[]))).toBe(77);
  expect(Math.min(...(lines[0] as number[]))).toBe(0.001);
});

test("in a stretch the extremes keep the order in which they come", () => {
  const rising = Array.from({ length: 2000 }, (_, step) => 1 + step);
  const falling = [...rising].reverse();
  expect(chartLines([single(...rising)], 0, 1999).lines[0]).toEqual(
    chartLines([single(...rising)], 0, 1999).steps.map((s) => s + 1),
  );
  const line = chartLines([single(...falling)], 0, 1999).lines[0] as number[];
  expect(line).toEqual([...line].sort((a, b) => b - a));
});

test.each([7, 500, 5000])(
  "a line that is followed as its track grows is the line of the whole track: %i steps",
  (steps) => {
    const track = new Track({ dim: 2, count: 1 }, steps);
    const growing = new LaneLine(track, lossAbove(1), steps);
    for (let step = 0; step <= steps; step++) {
      track.record(step, new Float64Array(2), Float64Array.of(Math.sin(step) + step / 100));
      if (step % 37 === 0) growing.follow();
    }
    growing.follow();
    expect(linesOf([growing], steps)).toEqual(chartLines([track], 1, steps));
  },
);

test("neither a diverging lane nor rounding squashes the others", () => {
  const [low, high] = chartLines([single(10, 1e200), single(10, 1e-200)], 0, 1).range;
  expect(high).toBe(1e4);
  expect(low / 1e-14).toBeCloseTo(1, 9);
});

test("a lane that sets off on a plain and comes back down is shown whole", () => {
  expect(chartLines([single(1e-8, 1, 1e-9), single(1e-8, 1e-8, 1e-8)], 0, 2).range[1]).toBe(1);
});

test("measuring is left off when its time is over, and taken up again", () => {
  const tracks = [single(...Array.from({ length: 200 }, (_, step) => 1 + step))];
  const lane = new LaneLine(tracks[0] as Track, lossAbove(0), 199);
  let turns = 1;
  while (!lane.follow(Number.NEGATIVE_INFINITY)) turns++;
  expect(turns).toBeGreaterThan(2);
  expect(linesOf([lane], 199)).toEqual(chartLines(tracks, 0, 199));
});

test.each([
  ["no lanes", []],
  ["a lane without a number", [single(Number.NaN, Number.NaN)]],
  ["a level lane", [single(3, 3)]],
  ["a lane that stands at its floor", [single(0, 0)]],
])("%s: still a range with an inside", (_, tracks) => {
  const { range } = chartLines(tracks, 0, 1);
  expect(range[0]).toBeLessThan(range[1]);
});
