/** The experiments on networks show what they say. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  byInput,
  type RareRecord,
  rareInputs,
  rareOptimizers,
  rareSteps,
  rareUnits,
  rareWeights,
  recordRare,
  weightAt,
} from "../../src/app/experiments/rareRecord.js";
import { type Sweep, sizes, sweep } from "../../src/app/experiments/sweep.js";
import { median } from "../../src/core/median.js";
import { createTrainer, parseTrainRun, registry } from "../../src/library.js";

describe("hidden units, 1 … 32, on noisy moons", () => {
  let whole: Sweep | undefined;
  beforeAll(() => {
    for (const told of sweep()) whole = told;
  });

  test("every size is trained with every seed", () => {
    expect(whole?.done).toBe(whole?.of);
    expect(whole?.points.map(({ size }) => size)).toEqual([...sizes]);
  });

  test("the test loss is lowest within the range, and clearly higher at both ends (lecture item 17)", () => {
    const losses = whole?.points.map(({ testLoss }) => testLoss) ?? [];
    const lowest = Math.min(...losses);
    const best = sizes[losses.indexOf(lowest)] ?? 0;
    expect(best).toBeGreaterThan(1);
    expect(best).toBeLessThan(16);
    expect(losses[0]).toBeGreaterThan(1.03 * lowest);
    expect(losses.at(-1)).toBeGreaterThan(1.15 * lowest);
  });

  test("the training loss goes on falling where the test loss rises (lecture item 17)", () => {
    const { trainLoss: first = 0 } = whole?.points[0] ?? {};
    const { trainLoss: last = 0, testLoss: lastTest = 0 } = whole?.points.at(-1) ?? {};
    expect(last).toBeLessThan(first / 3);
    expect(lastTest).toBeGreaterThan(4 * last);
  });
});

describe.each(rareOptimizers)("a rare feature under %s", (optimizer) => {
  const record: RareRecord = recordRare(optimizer);
  const rare = rareInputs.indexOf("rare");
  const row = (step: number) =>
    Array.from({ length: rareWeights }, (_, k) => record.cache[step * rareWeights + k] ?? 0);

  test("the cache has the shape of the matrix: 3 × 4 (lecture item 39)", () => {
    expect([rareUnits, rareInputs.length]).toEqual([3, 4]);
    expect(record.cache).toHaveLength(12 * (rareSteps + 1));
    expect(row(rareSteps).every((value) => value > 0)).toBe(true);
  });

  test("the effective rate is |Δθ| / |g|, and none where there is no gradient (lecture item 32)", () => {
    const withoutRare = Array.from({ length: rareSteps }, (_, t) => t + 1).filter((step) =>
      Number.isNaN(record.effectiveRate[weightAt(step, 0, rare)]),
    );
    expect(withoutRare.length).toBeGreaterThan(rareSteps / 2);
    expect(
      byInput(record.effectiveRate, 1)
        .slice(0, 3)
        .every((rate) => rate > 0),
    ).toBe(true);
  });

  test("the rare input's weights keep the smallest cache (lecture items 39, 41)", () => {
    const caches = byInput(record.cache, rareSteps);
    expect(Math.min(...caches.slice(0, 3)) / (caches[rare] ?? 1)).toBeGreaterThan(1.3);
  });
});

describe("Adagrad", () => {
  const { cache, effectiveRate } = recordRare("adagrad");
  const stepsOfRare = Array.from({ length: rareSteps }, (_, t) => t + 1).filter(
    (step) => !Number.isNaN(effectiveRate[weightAt(step, 0, rareInputs.indexOf("rare"))]),
  );

  test("its cache never shrinks (lecture item 39)", () => {
    for (let k = rareWeights; k < cache.length; k++)
      expect(cache[k]).toBeGreaterThanOrEqual(cache[k - rareWeights] ?? 0);
  });

  test("the rare weights' rate stays higher, whenever they are met (lecture item 41)", () => {
    for (const step of stepsOfRare.filter((step) => step > rareSteps / 4)) {
      const [first = 0, second = 0, third = 0, rare = 0] = byInput(effectiveRate, step);
      expect(rare).toBeGreaterThan(Math.max(first, second, third));
    }
    expect(stepsOfRare.length).toBeGreaterThan(20);
  });
});

test("Adam's effective rate is η |m̂| / (√v̂ + ε) / |g| (lecture items 32, 51)", () => {
  const { effectiveRate, moments } = recordRare("adam");
  expect(moments?.mean.slice(0, rareWeights).every(Number.isNaN)).toBe(true);
  const step = 1;
  for (let unit = 0; unit < rareUnits; unit++) {
    const at = weightAt(step, unit, 0);
    // At the first step m̂ is the gradient itself, and √v̂ its size.
    const [mean = 0, size = 0] = [moments?.mean[at], moments?.size[at]];
    expect(Math.abs(mean)).toBeCloseTo(size, 15);
    expect(effectiveRate[at]).toBeCloseTo(0.05 / (size + 1e-8), 8);
  }
});

test("at the same rate Adagrad has learned the rare feature in half of plain descent's epochs (lecture item 41)", () => {
  const epochs = [0, 1, 2, 3, 4].map((seed) => {
    const run = parseTrainRun({ ...registry.presets.get("rare-feature")?.run, seed });
    if (!run.ok) expect.fail(JSON.stringify(run.issues));
    const trainer = createTrainer(run.value);
    trainer.advance(trainer.problem.totalSteps);
    return trainer.lanes.map(({ arrivedAt }) => arrivedAt / trainer.problem.stepsPerEpoch);
  });
  const middle = (lane: number) => median(epochs.map((lanes) => lanes[lane] ?? Number.NaN));
  expect(epochs.flat().every((epoch) => epoch > 0)).toBe(true);
  expect(middle(0)).toBeGreaterThanOrEqual(2 * middle(1));
});

test("a few tanh units bend into a sine, to within the noise that was added (lecture item 19)", () => {
  const run = parseTrainRun({ ...registry.presets.get("sine")?.run, seed: 0 });
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value);
  trainer.advance(trainer.problem.totalSteps);
  const { evaluations } = trainer.lanes.find(({ id }) => id === "adam") ?? expect.fail("no Adam");
  expect(evaluations.trainScore[0]).toBeGreaterThan(0.5);
  expect(evaluations.testScore[evaluations.count - 1]).toBeLessThan(0.15);
});
