import { describe, expect, it } from "vitest";
import { Checkpoints } from "./checkpoints.js";

/** Offers every step, with a memory that holds its step. */
function offered(steps: number, length = 1): Checkpoints {
  const checkpoints = new Checkpoints();
  const memory = new Float64Array(length);
  for (let step = 0; step <= steps; step++) {
    memory[0] = step;
    checkpoints.offer(step, memory);
  }
  return checkpoints;
}

/** The steps of all checkpoints up to a step, and that each holds what was there. */
function keptSteps(checkpoints: Checkpoints, upTo: number): number[] {
  const steps: number[] = [];
  for (let found = checkpoints.before(upTo); found; found = checkpoints.before(found.step - 1)) {
    expect(found.memory[0]).toBe(found.step);
    steps.unshift(found.step);
  }
  return steps;
}

describe("checkpoints", () => {
  it("are copies, taken at multiples of the interval", () => {
    expect(keptSteps(offered(200), 200)).toEqual([0, 64, 128, 192]);
    expect(keptSteps(offered(200), 127)).toEqual([0, 64]);
  });

  it("are evenly spaced and never more than 256, however long the race", () => {
    for (const [steps, interval] of [
      [255 * 64, 64],
      [256 * 64, 128],
      [100_000, 512],
      [1_000_000, 4096],
    ]) {
      const checkpoints = offered(steps);
      const kept = keptSteps(checkpoints, steps);
      expect(checkpoints.interval).toBe(interval);
      expect(kept).toEqual(Array.from({ length: Math.floor(steps / interval) + 1 }, (_, k) => k * interval));
      expect(kept.length).toBeLessThanOrEqual(256);
    }
  });

  it("take at most 64 MiB together, as long as two of them fit", () => {
    const bytesEach = 10 * 2 ** 20;
    const kept = keptSteps(offered(64 * 40, bytesEach / 8), 64 * 40);
    expect(kept.length * bytesEach).toBeLessThanOrEqual(64 * 2 ** 20);
    expect(kept[0]).toBe(0);
    expect(kept.length).toBeGreaterThan(2);
  });

  it("too large for that are still two at most, the start among them", () => {
    const kept = keptSteps(offered(64 * 9, (40 * 2 ** 20) / 8), 64 * 9);
    expect(kept).toEqual([0, 512]);
  });

  it("offered again, as when a race is run over, are not taken twice", () => {
    const checkpoints = offered(128);
    checkpoints.offer(64, Float64Array.of(-1));
    expect(keptSteps(checkpoints, 128)).toEqual([0, 64, 128]);
  });

  it("from a step on are forgotten and taken anew", () => {
    const checkpoints = offered(200);
    checkpoints.dropFrom(128);
    expect(keptSteps(checkpoints, 200)).toEqual([0, 64]);
    checkpoints.offer(128, Float64Array.of(128));
    expect(keptSteps(checkpoints, 200)).toEqual([0, 64, 128]);
  });

  it("before the first offer are none", () => expect(new Checkpoints().before(10)).toBeUndefined());
});
