import { expect, it } from "vitest";
import { Track } from "./track.js";

const layout = { dim: 2, count: 2 };

function recorded(steps: number, planned: number): Track {
  const track = new Track(layout, planned);
  for (let s = 0; s <= steps; s++) track.record(s, Float64Array.of(s, -s, 10 + s, 20 + s), Float64Array.of(s, 2 * s));
  return track;
}

it.each([
  ["as planned", 5, 5],
  ["beyond the plan", 50, 5],
  ["of no steps planned", 3, 0],
])("a track %s holds coordinate d of problem i after s steps where it says", (_, steps, planned) => {
  const { theta, value, length } = recorded(steps, planned);
  expect(length).toBe(steps + 1);
  for (let s = 0; s <= steps; s++) {
    const at = (d: number, i: number) => theta[(s * 2 + d) * 2 + i];
    expect([at(0, 0), at(0, 1), at(1, 0), at(1, 1)]).toEqual([s, -s, 10 + s, 20 + s]);
    expect([value[s * 2], value[s * 2 + 1]]).toEqual([s, 2 * s]);
  }
});

it("a track as planned is not longer than that", () => expect(recorded(5, 5).theta.length).toBe(6 * 2 * 2));

it("a track is cut back, never lengthened, and goes on from there", () => {
  const track = recorded(5, 5);
  track.truncate(3);
  expect(track.length).toBe(4);
  track.truncate(10);
  expect(track.length).toBe(4);
  track.record(4, Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6));
  expect(track.length).toBe(5);
  expect([...track.theta.subarray(16, 20)]).toEqual([1, 2, 3, 4]);
});

it("recording an earlier step again, as after seeking back, does not cut it", () => {
  const track = recorded(5, 5);
  track.record(2, Float64Array.of(2, -2, 12, 22), Float64Array.of(2, 4));
  expect(track.length).toBe(6);
});

it("what is taken from a track in stretches makes the same track elsewhere", () => {
  const [source, copy] = [new Track(layout, 5), new Track(layout, 2)];
  for (const stretch of [[0, 1, 2], [], [3], [4, 5]]) {
    for (const s of stretch) source.record(s, Float64Array.of(s, -s, 10 + s, 20 + s), Float64Array.of(s, 2 * s));
    copy.add(source.take());
  }
  const whole = recorded(5, 5);
  expect([source.length, copy.length]).toEqual([0, 6]);
  expect(copy.theta.subarray(0, 24)).toEqual(whole.theta);
  expect(copy.value.subarray(0, 12)).toEqual(whole.value);
});

it("a stretch that a track has already does not cut it", () => {
  const track = recorded(5, 5);
  track.add(recorded(2, 2).take());
  expect(track.length).toBe(6);
});
