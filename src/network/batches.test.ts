/** The laws of batches: epochs deal every sample once, and a step's batch is a function of seed and step alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Batches, type BatchPlan } from "./batches.js";

function rowsAt(batches: Batches, t: number): number[] {
  const rows = new Int32Array(batches.size).fill(-1);
  return [...rows.subarray(0, batches.read(t, rows))];
}

const stepsFrom = (first: number, count: number) => Array.from({ length: count }, (_, k) => first + k);
const ascending = (rows: readonly number[]) => [...rows].sort((a, b) => a - b);

const samples = fc.integer({ min: 1, max: 60 });
const plan = fc.record<BatchPlan>({
  size: fc.integer({ min: 1, max: 70 }),
  draw: fc.constantFrom("epochs", "replacement"),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe("any plan", () => {
  it("gives a step the same rows in whatever order steps are asked for", () => {
    fc.assert(
      fc.property(samples, plan, fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 30 }), (n, how, steps) => {
        const inAnyOrder = new Batches(n, how);
        for (const t of steps) {
          const inOrder = new Batches(n, how);
          expect(rowsAt(inAnyOrder, t)).toEqual(rowsAt(inOrder, t));
        }
      }),
    );
  });

  it("gives rows of the samples, and another seed gives others", () => {
    fc.assert(
      fc.property(samples, plan, fc.integer({ min: 1, max: 1e9 }), (n, how, t) => {
        const rows = rowsAt(new Batches(n, how), t);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every((row) => Number.isInteger(row) && row >= 0 && row < n)).toBe(true);
      }),
    );
    for (const draw of ["epochs", "replacement"] as const) {
      const [one, other] = [1, 2].map((seed) => rowsAt(new Batches(1000, { size: 100, draw, seed }), 1));
      expect(one).not.toEqual(other);
    }
  });
});

describe("epochs", () => {
  it("deal every sample once (lecture item 21)", () => {
    fc.assert(
      fc.property(samples, plan, fc.nat(20), (n, how, epoch) => {
        const batches = new Batches(n, { ...how, draw: "epochs" });
        const steps = stepsFrom(1 + epoch * batches.stepsPerEpoch, batches.stepsPerEpoch);
        expect(steps.map((t) => batches.epochOf(t))).toEqual(steps.map(() => epoch));
        expect(ascending(steps.flatMap((t) => rowsAt(batches, t)))).toEqual([...Array(n).keys()]);
      }),
    );
  });

  it("keep a short last batch (lecture item 21)", () => {
    const batches = new Batches(10, { size: 4, draw: "epochs", seed: 3 });
    expect(stepsFrom(1, 6).map((t) => rowsAt(batches, t).length)).toEqual([4, 4, 2, 4, 4, 2]);
  });

  it("are shuffled anew, every place as likely as any", () => {
    const [n, epochs] = [5, 4000];
    const batches = new Batches(n, { size: 1, draw: "epochs", seed: 9 });
    const met = Array.from({ length: n }, () => new Array<number>(n).fill(0));
    for (let t = 1; t <= n * epochs; t++) met[(t - 1) % n][rowsAt(batches, t)[0]]++;
    // Five standard deviations of a count.
    const bound = 5 * Math.sqrt((epochs / n) * (1 - 1 / n));
    for (const counts of met) for (const count of counts) expect(Math.abs(count - epochs / n)).toBeLessThan(bound);
  });

  it("of the full batch are the samples in their own order", () => {
    for (const size of [7, 100]) {
      const batches = new Batches(7, { size, draw: "epochs", seed: 1 });
      expect([batches.isFull, batches.size, batches.stepsPerEpoch]).toEqual([true, 7, 1]);
      expect(rowsAt(batches, 42)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    }
  });
});

it("with replacement every sample is as likely at every place", () => {
  const [n, size, steps] = [8, 16, 2000];
  const batches = new Batches(n, { size, draw: "replacement", seed: 5 });
  expect(batches.size).toBe(8);
  const counts = new Array<number>(n).fill(0);
  for (let t = 1; t <= steps; t++) for (const row of rowsAt(batches, t)) counts[row]++;
  const mean = (steps * batches.size) / n;
  for (const count of counts) expect(Math.abs(count - mean)).toBeLessThan(5 * Math.sqrt(mean));
  const first = rowsAt(batches, 1);
  expect(new Set(first).size).toBeLessThan(first.length);
});
