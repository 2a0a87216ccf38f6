/** What the scenarios on momentum teach, as numbers. */
import { describe, expect, it } from "vitest";
import { arrivalOrder, arrivals, end, lane, path, run, signChanges } from "./run.js";

describe("over-the-hump", () => {
  const race = run("over-the-hump");

  it.each([
    ["β = 0.8", -0.96015, 0.2941],
    ["β = 0.9", 1.03558, -0.3054],
    ["β = 0.95", -0.96015, 0.2941],
  ])("%s ends at %d, where the loss is %d (lecture item 28)", (id, x, value) => {
    expect(Math.abs(end(lane(race, id))[0] - x)).toBeLessThan(0.003);
    expect(lane(race, id).value[0]).toBeCloseTo(value, 3);
  });

  it("with β = 0.95 it had been beyond the deep well, with 0.8 never over the hump", () => {
    const farthest = (id: string) => Math.max(...path(lane(race, id)).map(([x]) => x));
    expect(farthest("β = 0.95")).toBeGreaterThan(1.6);
    expect(farthest("β = 0.8")).toBeLessThan(-0.2);
  });
});

describe("critical-damping", () => {
  const race = run("critical-damping");
  const x = (id: string) => path(lane(race, id)).map((at) => at[0]);

  it("β = 0.64 is the critical one: x is x₀(1 + k√(ηλ))(1 − √(ηλ))ᵏ, with √(ηλ) = 0.2", () => {
    x("β = 0.64").forEach((xk, k) => {
      expect(xk).toBeCloseTo(-4.3 * (1 + 0.2 * k) * 0.8 ** k, 12);
    });
  });

  it("β = 0.64 is there in 25 steps, β = 0.2 in three times as many, β = 0.95 in five times as many", () => {
    expect(arrivals(race)).toEqual({ "β = 0.64": 25, "β = 0.2": 73, "β = 0.95": 118 });
  });

  it("only β = 0.95 swings along x, and does so to the end", () => {
    expect(signChanges(x("β = 0.2"))).toBe(0);
    expect(signChanges(x("β = 0.64"))).toBe(0);
    expect(signChanges(x("β = 0.95"))).toBe(8);
    expect(signChanges(x("β = 0.95").slice(-30))).toBeGreaterThan(0);
  });
});

describe("nesterov-brakes", () => {
  const race = run("nesterov-brakes");
  /** How far the lane is from the valley floor, which is turned by 0.4. */
  const across = (id: string) => path(lane(race, id)).map(([x, y]) => y * Math.cos(0.4) - x * Math.sin(0.4));
  const swing = (id: string, from: number) => Math.max(...across(id).slice(from).map(Math.abs));

  it("both set off the same way: Nesterov's first step is momentum's, 1.9 times as long", () => {
    const [[start, momentum], [, nesterov]] = [path(lane(race, "momentum")), path(lane(race, "nesterov"))];
    for (const d of [0, 1]) expect(nesterov[d] - start[d]).toBeCloseTo(1.9 * (momentum[d] - start[d]), 12);
  });

  it("momentum shoots twice as far past the floor", () => {
    expect(Math.min(...across("momentum")) / Math.min(...across("nesterov"))).toBeGreaterThan(2);
  });

  it("after twenty steps momentum still swings by more than 1, Nesterov by less than a hundredth", () => {
    expect(swing("momentum", 20)).toBeGreaterThan(1);
    expect(swing("nesterov", 20)).toBeLessThan(0.01);
  });

  it("Nesterov arrives first, in about a third of the steps (lecture item 54)", () => {
    expect(arrivalOrder(race)).toEqual(["nesterov", "momentum"]);
    expect(arrivals(race)).toEqual({ nesterov: 21, momentum: 61 });
  });
});

describe("momentum in a ravine with walls of κ = 40", () => {
  const race = run("ravine-zigzag");
  const iterates = path(lane(race, "momentum"));
  const velocity = (d: 0 | 1) => iterates.map((at, k) => (k === 0 ? 0 : at[d] - iterates[k - 1][d]));

  it("along the floor, where slopes agree, its steps grow; across, where they change sign, they shrink (lecture item 29)", () => {
    const [along, across] = [velocity(0), velocity(1)];
    for (let k = 2; k <= 6; k++) expect(Math.abs(along[k])).toBeGreaterThan(Math.abs(along[k - 1]));
    const largest = (from: number) => Math.max(...across.slice(from, from + 6).map(Math.abs));
    expect(largest(7)).toBeGreaterThan(2 * largest(15));
    expect(largest(15)).toBeGreaterThan(2 * largest(23));
    expect(signChanges(across.slice(1, 24))).toBeGreaterThan(5);
  });
});
