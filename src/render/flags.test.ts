import { describe, expect, it } from "vitest";
import { createRace, parseRace } from "../index.js";
import type { Camera } from "./camera.js";
import { type Flag, flagOf, spread, textBox } from "./flags.js";
import { overlap } from "./placeLabels.js";

const camera: Camera = { centre: [0, 0], scale: 0.1, width: 400, height: 200 };

function laneOf(learningRate: number, steps: number) {
  const parsed = parseRace({
    version: 1,
    surface: { id: "quadratic-bowl" },
    start: [1, 0.5],
    steps,
    lanes: [{ optimizer: "sgd", hyperparameters: { learningRate } }],
  });
  if (!parsed.ok) throw new Error("not a race");
  const run = createRace(parsed.value);
  run.advance(steps);
  const [lane] = run.lanes;
  if (!lane) throw new Error("no lane");
  return lane;
}

describe("the flag of a lane", () => {
  const still = laneOf(0.1, 10);

  it("is not needed while the marble is seen", () => {
    expect(flagOf(still, [200, 100], 5, camera)).toBeUndefined();
  });

  it("stands at the edge and points to a marble that left the picture, with its distance", () => {
    const right = flagOf(still, [500, 100], 5, camera);
    expect(right).toMatchObject({ kind: "away", at: [384, 100], angle: 0 });
    expect(right?.distance).toBeCloseTo(10, 9);
    const corner = flagOf(still, [-30, 240], 5, camera);
    expect(corner?.at).toEqual([16, 184]);
    expect(corner?.distance).toBeCloseTo(5, 9);
  });

  it("is a cross at the last finite point of a marble that diverged, from that step on", () => {
    const lane = laneOf(50, 40);
    const divergedAt = lane.divergedAt[0] ?? -1;
    expect(divergedAt).toBeGreaterThan(0);
    expect(flagOf(lane, [Number.NaN, Number.NaN], divergedAt, camera)?.kind).toBe("diverged");
    expect(flagOf(lane, [500, 100], divergedAt - 1, camera)?.kind).toBe("away");
  });

  it("is missing where a marble without a step of divergence is nowhere", () => {
    expect(flagOf(still, [Number.NaN, 3], 5, camera)).toBeUndefined();
  });
});

describe("flags close together", () => {
  const picture = { width: 800, height: 200 };
  const flag = (x: number, y: number): Flag => ({ kind: "away", at: [x, y], angle: 0, distance: 1 });

  it("move apart until their texts are clear of each other, within the picture", () => {
    const moved = spread([flag(16, 16), flag(16, 18), undefined, flag(16, 20), flag(16, 184)], picture).map(
      (f) => f?.at[1],
    );
    const rows = moved.filter((row) => row !== undefined).sort((a, b) => a - b);
    for (const [k, row] of rows.entries()) {
      expect(row).toBeGreaterThanOrEqual(16);
      expect(row).toBeLessThanOrEqual(184);
      if (k > 0) expect(row - (rows[k - 1] ?? 0)).toBeGreaterThanOrEqual(18);
    }
    expect(moved[2]).toBeUndefined();
  });

  it("stay where they are when they are far apart", () => {
    const flags = [flag(16, 100), flag(784, 100)];
    expect(spread(flags, picture)).toEqual(flags);
  });

  it("keep off what else is written", () => {
    const tick = { x: 10, y: 92, width: 30, height: 16 };
    const [moved] = spread([flag(16, 100)], picture, [tick]);
    expect(moved && overlap(textBox(moved, 800), tick)).toBe(0);
  });

  it("are left without words where there is no room for them", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => flag(16, 20 + 5 * i));
    const moved = spread(crowd, picture);
    const worded = moved.flatMap((one) => (one && !one.wordless ? [textBox(one, 800)] : []));
    expect(worded.length).toBeGreaterThan(5);
    expect(worded.length).toBeLessThan(30);
    for (const [i, a] of worded.entries()) {
      for (const b of worded.slice(i + 1)) expect(overlap(a, b)).toBe(0);
    }
  });
});
