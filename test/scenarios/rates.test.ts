/** What the scenarios on learning rates teach, as numbers. */
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/index.js";
import { arrivalOrder, arrivals, distance, end, lane, last, path, run, signChanges } from "./run.js";

describe("too-fast", () => {
  const race = run("too-fast");

  it.each([
    ["η = 1.98/λ", -0.98],
    ["η = 2/λ", -1],
    ["η = 2.02/λ", -1.02],
  ])("at %s every step multiplies the height by %d (lecture item 26)", (id, factor) => {
    path(lane(race, id)).forEach(([, y], k) => {
      expect(y).toBeCloseTo(0.6 * factor ** k, 12);
    });
  });

  it("at 1/λ the marble is across in a single step", () => {
    expect(path(lane(race, "η = 1/λ"))[1][1]).toBeCloseTo(0, 15);
  });

  it("at the end the swings are 0.3, 1 and 3.3 times what they were", () => {
    const growth = ["η = 1.98/λ", "η = 2/λ", "η = 2.02/λ"].map((id) => Math.abs(end(lane(race, id))[1]) / 0.6);
    expect(growth.map((g) => g.toFixed(1))).toEqual(["0.3", "1.0", "3.3"]);
  });
});

describe("sharp-and-flat", () => {
  const race = run("sharp-and-flat");
  const sharp: Point = [1.5, 0];
  const flat: Point = [-1.5, 0];

  it("below 2/80 the marble settles in the sharp minimum", () => {
    expect(distance(end(lane(race, "η = 0.02")), sharp)).toBeLessThan(1e-9);
  });

  it("above it the marble bounces about the sharp minimum and comes no nearer", () => {
    const away = path(lane(race, "η = 0.05"))
      .slice(20)
      .map((at) => distance(at, sharp));
    expect(Math.min(...away)).toBeGreaterThan(0.15);
    expect(Math.max(...away)).toBeLessThan(0.4);
  });

  it("far above it the marble is thrown over, and settles in the flat minimum", () => {
    const { "η = 0.1": arrival } = arrivals(race);
    expect(arrival).toBe(28);
    expect(distance(end(lane(race, "η = 0.1")), flat)).toBeLessThan(1e-6);
  });
});

describe("the-crease", () => {
  const race = run("the-crease");
  /** How far below or above the crease a lane is in its last sixty steps. */
  const heights = (id: string) =>
    path(lane(race, id))
      .slice(-60)
      .map(([x, y]) => y - x ** 2 / 100);

  it.each([
    ["SGD, fixed rate", 25, 1],
    ["Adam, fixed rate", 5, 0.3],
  ])("%s keeps jumping across the crease: over %d times in sixty steps, by up to %d", (id, times, size) => {
    expect(signChanges(heights(id))).toBeGreaterThan(times);
    expect(Math.max(...heights(id).map(Math.abs))).toBeGreaterThan(size);
  });

  it.each([
    ["Adam, falling rate", 0.02],
    ["rprop", 1e-6],
  ])("%s has come to rest, within %d of it", (id, size) => {
    expect(Math.max(...heights(id).map(Math.abs))).toBeLessThan(size);
  });

  it("nobody gets to the star", () => {
    expect(arrivalOrder(race)).toEqual([]);
  });
});

describe("ravine-zigzag", () => {
  const race = run("ravine-zigzag");
  const heights = (id: string) => path(lane(race, id)).map(([, y]) => y);

  it("momentum is there long before the bouncing SGD, and that long before the careful one", () => {
    expect(arrivals(race)).toEqual({ momentum: 23, "SGD, η = 1.94/κ": 76, "SGD, η = 1/κ": 149 });
  });

  it("one SGD changes walls at every step, momentum seven times on its way", () => {
    expect(signChanges(heights("SGD, η = 1.94/κ"))).toBe(150);
    expect(signChanges(heights("momentum").slice(0, 24))).toBe(7);
  });

  it("careful SGD is on the floor after one step, and then comes nearer by 1/40 of the way a step", () => {
    const [, first, second] = path(lane(race, "SGD, η = 1/κ"));
    expect(first[1]).toBeCloseTo(0, 15);
    expect(second[0] / first[0]).toBeCloseTo(1 - 1 / 40, 12);
  });
});

describe("cut-the-rate", () => {
  const race = run("cut-the-rate");
  const [outside, inside, uncut] = ["cut, rate outside", "cut, rate inside", "no cut"].map((id) =>
    path(lane(race, id)),
  );

  it("until the cut all three are the same marble", () => {
    for (let k = 0; k <= 12; k++) {
      expect(distance(outside[k], uncut[k])).toBe(0);
      expect(distance(inside[k], uncut[k])).toBeLessThan(1e-14);
    }
  });

  it("with the rate outside the marble stands from then on", () => {
    for (const at of outside.slice(13)) expect(at).toEqual(outside[12]);
  });

  it("with the rate inside it glides straight on, by nine times its last step in all", () => {
    const lastStep = [inside[12][0] - inside[11][0], inside[12][1] - inside[11][1]];
    const coasted = 9 * (1 - 0.9 ** 68);
    expect(last(inside)[0] - inside[12][0]).toBeCloseTo(coasted * lastStep[0], 12);
    expect(last(inside)[1] - inside[12][1]).toBeCloseTo(coasted * lastStep[1], 12);
    expect(coasted).toBeCloseTo(9, 1);
  });
});
