/** Laws of every schedule, and each closed form against the step-by-step definition it replaces. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepts, completeValues, type Values } from "../../src/core/param.js";
import { collect } from "../../src/core/registry.js";
import type { Schedule } from "../../src/core/schedule.js";

const schedules = collect(
  import.meta.glob<Schedule>(["../../src/schedules/*.ts", "!**/*.test.ts"], { eager: true, import: "default" }),
);

/** The factors of updates 1 … steps. */
function factors(id: string, steps: number, given: Values = {}, totalSteps = steps): number[] {
  const schedule = schedules.get(id) as Schedule;
  const p = completeValues(schedule.params, given);
  return Array.from({ length: steps }, (_, k) => schedule.factor(k, totalSteps, p));
}

function expectClose(actual: readonly number[], expected: readonly number[], within = 1e-13) {
  expect(actual).toHaveLength(expected.length);
  for (const [k, value] of expected.entries()) expect(Math.abs(actual[k] - value), `k = ${k}`).toBeLessThan(within);
}

it("the folder holds the schedules", () => {
  expect([...schedules.keys()].join(" ")).toBe(
    "constant cosine exponential inverse-square-root inverse-time linear one-cycle step warm-restarts warm-up",
  );
});

describe.each([...schedules])("%s", (id, schedule) => {
  it("describes itself: id, name, and valid defaults with a label and a sentence", () => {
    expect(schedule.id).toBe(id);
    expect(schedule.name).toMatch(/^[A-Z]/);
    for (const [name, param] of Object.entries(schedule.params)) {
      const [low, high] = param.slider ?? [param.min, param.max];
      expect(param.label, name).toMatch(/\w/);
      expect(param.sentence, name).toMatch(/^[A-Z].*\.$/);
      expect(accepts(param, param.default), name).toBe(true);
      expect(param.min <= low && low < high && high <= param.max, `${name}'s slider`).toBe(true);
    }
  });

  it("is within 0 … 1 at every update of any race, also past its end, and for ever", () => {
    const params = Object.fromEntries(
      Object.entries(schedule.params).map(([name, { slider, min, max, integer }]) => {
        const [low, high] = slider ?? [min, max];
        const useful = integer ? fc.integer({ min: low, max: high }) : fc.double({ min: low, max: high, noNaN: true });
        return [name, fc.oneof(useful, fc.constantFrom(min, max))];
      }),
    );
    const count = fc.oneof(fc.nat(2000), fc.constantFrom(0, 1, 2 ** 53, Number.POSITIVE_INFINITY));
    fc.assert(
      fc.property(count, count, fc.record(params), (updatesMade, totalSteps, p) => {
        const factor = schedule.factor(updatesMade, totalSteps, p);
        expect(factor >= 0 && factor <= 1, `${factor}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the lecture's figures: a base of 0.1 after 100 and 1,000 updates", () => {
  it.each<{ id: string; p: Values; after100: number; after1000: number }>([
    { id: "step", p: { every: 100, factor: 0.5 }, after100: 0.05, after1000: 9.765625e-5 },
    { id: "exponential", p: { rate: 0.01 }, after100: 0.036787944, after1000: 4.539993e-6 },
    { id: "inverse-time", p: { rate: 0.01 }, after100: 0.05, after1000: 9.090909e-3 },
  ])("$id: $after100 and $after1000", ({ id, p, after100, after1000 }) => {
    const all = factors(id, 1001, p);
    expect((0.1 * all[100]) / after100).toBeCloseTo(1, 6);
    expect((0.1 * all[1000]) / after1000).toBeCloseTo(1, 6);
  });
});

describe("closed forms", () => {
  it("constant is 1", () => {
    expect(factors("constant", 3)).toEqual([1, 1, 1]);
  });

  it("step drops at k = every, not one update later", () => {
    expect(factors("step", 7, { every: 3, factor: 0.5 })).toEqual([1, 1, 1, 0.5, 0.5, 0.5, 0.25]);
  });

  it("step with factor 1 never falls, with factor 0 stops", () => {
    expect(factors("step", 4, { every: 2, factor: 1 })).toEqual([1, 1, 1, 1]);
    expect(factors("step", 4, { every: 2, factor: 0 })).toEqual([1, 1, 0, 0]);
  });

  it("exponential multiplies by e^(−rate) every time", () => {
    const expected = [1];
    while (expected.length < 500) expected.push(expected[expected.length - 1] * Math.exp(-0.02));
    expectClose(factors("exponential", 500, { rate: 0.02 }), expected);
  });

  it("inverse time is the harmonic series, inverse square root its root", () => {
    expectClose(factors("inverse-time", 5, { rate: 1 }), [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5]);
    expectClose(factors("inverse-square-root", 4), [1, Math.SQRT1_2, 1 / Math.sqrt(3), 0.5]);
  });

  it("linear falls by equal parts and is held at the floor; period 0 is the whole race", () => {
    expectClose(factors("linear", 7, { period: 4, floor: 0.2 }), [1, 0.8, 0.6, 0.4, 0.2, 0.2, 0.2]);
    expectClose(factors("linear", 6, { floor: 0 }, 4), [1, 0.75, 0.5, 0.25, 0, 0]);
  });

  it("warm-up rises by equal parts and is held at the base", () => {
    expectClose(factors("warm-up", 6, { period: 4, start: 0.2 }), [0.2, 0.4, 0.6, 0.8, 1, 1]);
    expect(factors("warm-up", 1, { period: 0 })).toEqual([1]);
  });

  it("cosine follows PyTorch's recursion until it is held at the floor", () => {
    const [period, floor] = [60, 0.1];
    const wave = (k: number) => 1 + Math.cos((Math.PI * k) / period);
    const expected = [1];
    for (let k = 1; k < period; k++) expected.push((wave(k) / wave(k - 1)) * (expected[k - 1] - floor) + floor);
    while (expected.length < 100) expected.push(floor);
    expectClose(factors("cosine", 100, { period, floor }), expected);
  });
});

describe("warm restarts", () => {
  it.each([
    { period: 10, growth: 1, floor: 0 },
    { period: 10, growth: 2, floor: 0.1 },
    { period: 1, growth: 3, floor: 0 },
    { period: 7, growth: 10, floor: 0 },
    { period: 20, growth: 1.1, floor: 0 },
    { period: 8, growth: 1.5, floor: 0.5 },
  ])("are what counting updates since the last restart gives: %o", ({ period, growth, floor }) => {
    const expected: number[] = [];
    let length = period;
    let since = 0;
    for (let k = 0; k < 1000; k++, since++) {
      // What counting adds up in roundings is no reason to restart one update late.
      if (since > length - 1e-9) {
        since -= length;
        length *= growth;
      }
      expected.push(floor + ((1 - floor) * (1 + Math.cos((Math.PI * since) / length))) / 2);
    }
    expectClose(factors("warm-restarts", 1000, { period, growth, floor }), expected, 1e-9);
  });

  it("start at exactly 1, at 0, 50, 150, 350 … and at 105, where 1.1² is not quite 1.21", () => {
    const doubling = factors("warm-restarts", 800, { period: 50, growth: 2 });
    expect(doubling.flatMap((factor, k) => (factor === 1 ? [k] : []))).toEqual([0, 50, 150, 350, 750]);
    expect(factors("warm-restarts", 106, { period: 50, growth: 1.1 })[105]).toBe(1);
  });
});

describe("one cycle", () => {
  /** PyTorch's way: a list of phases, walked through for every update. */
  function byPhases(k: number, total: number, rise: number, [first, middle, last]: readonly number[]): number {
    const phases = [
      { end: rise * total - 1, from: first, to: middle },
      { end: total - 1, from: middle, to: last },
    ];
    let begin = 0;
    for (const { end, from, to } of phases) {
      if (k <= end) return to + ((from - to) / 2) * (1 + Math.cos((Math.PI * (k - begin)) / (end - begin)));
      begin = end;
    }
    return last;
  }

  it.each([
    { total: 10, rise: 0.3, startDivisor: 25, finalDivisor: 1e4 },
    { total: 100, rise: 0.3, startDivisor: 25, finalDivisor: 1e4 },
    { total: 97, rise: 0.25, startDivisor: 10, finalDivisor: 100 },
    { total: 40, rise: 0.9, startDivisor: 1, finalDivisor: 1 },
  ])("goes through PyTorch's phases, and its inverse through the momentum's: %o", (p) => {
    const edge = 1 / p.startDivisor;
    const updates = Array.from({ length: p.total + 5 }, (_, k) => k);
    const straight = updates.map((k) => byPhases(k, p.total, p.rise, [edge, 1, edge / p.finalDivisor]));
    const inverse = updates.map((k) => byPhases(k, p.total, p.rise, [1, edge, 1]));
    const { total, ...given } = p;
    expectClose(factors("one-cycle", total + 5, given, total), straight);
    expectClose(factors("one-cycle", total + 5, { ...given, inverted: 1 }, total), inverse);
  });

  it("is 1/25 at first, 1 at k = 0.3 N − 1, and 1/250,000 at k = N − 1 and after", () => {
    const all = factors("one-cycle", 105, {}, 100);
    expect([all[0], all[29], all[99], all[104]]).toEqual([0.04, 1, 4e-6, 4e-6]);
  });
});
