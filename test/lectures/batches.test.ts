/** The experiments on batches show what they say: the figures of experiments.html. */
import { describe, expect, test } from "vitest";
import { type BatchSize, batchSizes, batchSteps, recordBatches, rises } from "../../src/app/experiments/batchRecord.js";
import {
  type Draw,
  drawnEpochs,
  drawnLosses,
  drawnSamples,
  expectedShare,
  timesMet,
} from "../../src/app/experiments/drawnRecord.js";
import { type NoisePoint, recordNoise } from "../../src/app/experiments/noiseRecord.js";
import { recordSum, sumSamples, sumSteps } from "../../src/app/experiments/sumRecord.js";
import { recordWindow, windowLengths, windowSteps } from "../../src/app/experiments/windowRecord.js";

describe("a noisy loss", () => {
  const records = new Map(batchSizes.map((size) => [size, recordBatches(size)]));
  const of = (size: BatchSize) => records.get(size) ?? expect.fail(size);

  test("the loss of a batch goes up about as often as down, that of full batches never up (lecture item 24)", () => {
    for (const size of batchSizes.slice(0, -1)) {
      const up = rises(of(size).batchLoss) / (batchSteps - 1);
      expect(up, size).toBeGreaterThan(0.4);
      expect(up, size).toBeLessThan(0.6);
    }
    expect(rises(of("256").batchLoss)).toBe(0);
  });

  test("the smaller the batches, the more irregular the dotted loss of all samples, too (lecture item 24)", () => {
    const irregular = (["4", "16", "64", "128", "256"] as const).map((size) => rises(of(size).wholeLoss));
    expect(irregular).toEqual([...irregular].sort((a, b) => b - a));
    expect(irregular[0]).toBeGreaterThan(10 * (irregular[3] ?? 0));
  });

  test("a full batch's loss is the loss of all samples, and all begin with the same weights (lecture item 24)", () => {
    const { batchLoss, wholeLoss } = of("256");
    batchLoss.forEach((loss, step) => {
      expect(loss).toBeCloseTo(wholeLoss[step] ?? 0, 12);
    });
    for (const size of batchSizes) expect(of(size).wholeLoss[0]).toBe(wholeLoss[0]);
  });

  test("batches of 16 end within 2 % of where full batches end (lecture item 24)", () => {
    const last = (size: BatchSize) => of(size).wholeLoss.at(-1) ?? 0;
    expect(Math.abs(last("16") / last("256") - 1)).toBeLessThan(0.02);
  });
});

describe.each([0, 20, 60])("noise against batch size, after %d epochs", (epochs) => {
  const { points } = recordNoise(epochs);
  const at = (size: number): NoisePoint => points.find((point) => point.size === size) ?? expect.fail(`${size}`);

  test("falls as 1/√n: what is measured is the exact value, within its own error (lecture item 25)", () => {
    for (const { size, measured, exact } of points) {
      expect(exact.replacement * Math.sqrt(size)).toBeCloseTo(at(1).exact.replacement, 10);
      expect(measured.replacement / exact.replacement, `${size}`).toBeCloseTo(1, 0.7);
    }
    expect(at(4).measured.replacement / at(64).measured.replacement).toBeCloseTo(4, 0);
  });

  test("of dealt batches falls faster, and all samples have none (lecture items 23, 25)", () => {
    expect(at(1).exact.epochs).toBe(at(1).exact.replacement);
    expect(at(256).exact.epochs).toBe(0);
    expect(at(256).measured.epochs).toBeLessThan(1e-12);
    for (const { size, measured, exact } of points.slice(0, -1))
      expect(measured.epochs / exact.epochs, `${size}`).toBeCloseTo(1, 0.7);
  });
});

test("trained networks have small gradients, so that the same batches are noisier (lecture item 25)", () => {
  const [before, after] = [recordNoise(0), recordNoise(60)];
  expect(after.gradientNorm).toBeLessThan(before.gradientNorm / 5);
  expect(after.points[4]?.exact.replacement).toBeGreaterThan(5 * (before.points[4]?.exact.replacement ?? 0));
});

describe("sums against means", () => {
  test.each(["sgd", "momentum"] as const)("%s is the same again with η/N, to rounding (lecture item 22)", (id) => {
    expect(recordSum(id, "same").apart).toBeGreaterThan(1);
    const { apart, meanRate, sumRate, mean, sum } = recordSum(id, "converted");
    expect(apart).toBeLessThan(1e-14);
    expect(meanRate / sumRate).toBeCloseTo(sumSamples, 10);
    expect(mean).toHaveLength(sumSteps + 1);
    expect(sum[sumSteps]).toBeCloseTo(mean[sumSteps] ?? 0, 14);
  });

  test.each(["adagrad", "rmsprop", "adam"] as const)(
    "%s needs no conversion, what is left is ε's, and with one it is another run (lecture item 22)",
    (id) => {
      const [same, without, converted] = (["same", "no-epsilon", "converted"] as const).map(
        (conversion) => recordSum(id, conversion).apart,
      );
      expect(same).toBeLessThan(1e-3);
      expect(same).toBeGreaterThan(1e-9);
      expect(without).toBeLessThan(1e-11);
      expect(converted).toBeGreaterThan(0.1);
    },
  );

  test("Adadelta is the same with neither (lecture item 22)", () => {
    for (const conversion of ["same", "converted"] as const)
      expect(recordSum("adadelta", conversion).apart).toBeGreaterThan(0.5);
  });
});

describe("batches dealt or drawn", () => {
  const missed = (draw: Draw, epochs: number, seed: number) =>
    timesMet(draw, epochs, seed).filter((times) => times === 0).length;

  test("dealt, every sample comes once an epoch; drawn, some come twice and others not (lecture item 23)", () => {
    for (const epochs of [1, 7, drawnEpochs]) expect([...new Set(timesMet("epochs", epochs, 0))]).toEqual([epochs]);
    expect(Math.max(...timesMet("replacement", 1, 0))).toBeGreaterThan(1);
    expect(missed("replacement", 1, 0)).toBeGreaterThan(0);
  });

  test("drawn, as many are left out as a binomial distribution says, 1/e of them (lecture item 23)", () => {
    const mean = Array.from({ length: 100 }, (_, seed) => missed("replacement", 1, seed)).reduce((a, b) => a + b) / 100;
    expect(mean / drawnSamples).toBeCloseTo(expectedShare(0, 1), 2);
    expect(expectedShare(0, 1)).toBeCloseTo(1 / Math.E, 2);
    const all = Array.from({ length: drawnSamples * 3 }, (_, k) => expectedShare(k, 3));
    expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  test("both are repeated by their seed, and another seed gives another run (lecture item 23)", () => {
    for (const draw of ["epochs", "replacement"] as const) {
      expect(drawnLosses(draw, 3)).toEqual(drawnLosses(draw, 3));
      expect(drawnLosses(draw, 3).at(-1)).not.toBe(drawnLosses(draw, 4).at(-1));
    }
    expect(timesMet("replacement", 1, 5)).toEqual(timesMet("replacement", 1, 5));
  });
});

describe.each(windowLengths)("a window of %s gradients, or one average", (length) => {
  const { squares, window, average, kept, weights, apart } = recordWindow(length);
  const size = Number(length);

  test("keeps K numbers a weight, the average one (lecture item 42)", () => {
    expect(kept).toEqual({ window: size, average: 1 });
    expect(weights).toBe(2 * 8 + 8 + 8 + 1);
  });

  test("the average follows the window's mean, to a fifth (lecture item 42)", () => {
    expect(apart).toBeLessThan(0.21);
    expect(apart).toBeGreaterThan(0.05);
  });

  test("the window forgets the largest square at once, the average keeps 1/e of it (lecture item 42)", () => {
    const at = squares.indexOf(Math.max(...squares));
    const drop = (values: Float64Array) => (values[at + size - 1] ?? 0) - (values[at + size] ?? 0);
    expect(drop(window)).toBeGreaterThan(0.5 * ((squares[at] ?? 0) / size));
    expect(Math.abs(drop(average))).toBeLessThan(0.2 * ((squares[at] ?? 0) / size));
    expect((1 - 1 / size) ** size).toBeCloseTo(1 / Math.E, 1);
    expect(squares).toHaveLength(windowSteps);
  });
});
