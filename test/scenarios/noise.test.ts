/** What the scenarios with noisy gradients teach, as numbers. */
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/index.js";
import { arrivals, distance, end, lane, mean, path, run } from "./run.js";

const star: Point = [0, 0];

describe("step-decay", () => {
  const race = run("step-decay");
  /** The root mean square distance from the star in each of the five stretches of sixty steps. */
  const swarm = (id: string) =>
    [0, 60, 120, 180, 240].map((from) => {
      const stretch = path(lane(race, id)).slice(from + 1, from + 61);
      return Math.sqrt(mean(stretch.map((at) => distance(at, star) ** 2)));
    });

  it("the constant rate swarms as far round the star in the last stretch as in the first", () => {
    for (const size of swarm("constant 0.2")) expect(size).toBeGreaterThan(1);
  });

  it("after each cut the stairs swarm less, down to an eighth of the constant rate's", () => {
    const sizes = swarm("0.2, cut every 60");
    for (let k = 1; k < 5; k++) expect(sizes[k]).toBeLessThan(0.8 * sizes[k - 1]);
    expect(sizes[4]).toBeLessThan(swarm("constant 0.2")[4] / 8);
  });

  it("until the first cut the stairs are the constant rate", () => {
    const [constant, stairs] = ["constant 0.2", "0.2, cut every 60"].map((id) => path(lane(race, id)).slice(0, 61));
    expect(stairs).toEqual(constant);
  });

  it("the small rate is late: it needs ten times as long to come within 1.5 of the star, and does not arrive", () => {
    const near = (id: string) => path(lane(race, id)).findIndex((at) => distance(at, star) < 1.5);
    expect(near("constant 0.005")).toBeGreaterThan(10 * near("constant 0.2"));
    expect(arrivals(race)["constant 0.005"]).toBe(-1);
  });
});

describe("noise-floor", () => {
  const race = run("noise-floor");
  /** The variance of a coordinate, over all marbles and some steps. */
  const variance = (id: string, from: number, to: number) =>
    mean(
      Array.from({ length: 30 }, (_, i) => path(lane(race, id), i).slice(from, to))
        .flat()
        .map(([x, y]) => (x * x + y * y) / 2),
    );

  it.each([
    ["SGD, η = 0.1", 0.052632],
    ["momentum, η = 0.1", 0.513514],
  ])("the cloud of %s has the variance that theory gives, %d, to a twentieth", (id, expected) => {
    expect(Math.abs(variance(id, 100, 201) / expected - 1)).toBeLessThan(0.05);
  });

  it("momentum's is ten times as large", () => {
    const ratio = variance("momentum, η = 0.1", 100, 201) / variance("SGD, η = 0.1", 100, 201);
    expect(ratio).toBeGreaterThan(9);
    expect(ratio).toBeLessThan(11);
  });

  it("that of the falling rate goes on shrinking", () => {
    const sizes = [60, 100, 150].map((from) => variance("SGD, η falls", from, from + 40));
    expect(sizes[1]).toBeLessThan(sizes[0] / 2);
    expect(sizes[2]).toBeLessThan(0.8 * sizes[1]);
  });
});

describe("warm-restarts", () => {
  const race = run("warm-restarts");
  const restarts = path(lane(race, "restarts"));
  const nearest = (at: Point) => [...race.surface.minima].sort((a, b) => distance(a.at, at) - distance(b.at, at))[0];

  it("every round ends in a minimum: a poor one, a better one, then one of the two best", () => {
    const rounds = [60, 120, 180, 240].map((step) => nearest(restarts[step]));
    expect(rounds.map(({ value }) => value.toFixed(2))).toEqual(["2.10", "-0.22", "-1.03", "-1.03"]);
    for (const step of [60, 120, 180, 240]) {
      expect(distance(restarts[step], nearest(restarts[step]).at)).toBeLessThan(0.12);
    }
  });

  it("a round begins with long steps and ends with short ones", () => {
    const stride = (from: number) =>
      mean([...Array(10).keys()].map((k) => distance(restarts[from + k], restarts[from + k + 1])));
    for (const round of [0, 60, 120, 180]) expect(stride(round)).toBeGreaterThan(5 * stride(round + 50));
  });

  it("the small constant rate stays with the poorest minimum", () => {
    expect(nearest(end(lane(race, "constant 0.0013"))).value).toBeCloseTo(2.104, 3);
  });
});
