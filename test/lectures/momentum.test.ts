/** Momentum against plain descent on the nine data sets: what the table of experiments.html says. */
import { beforeAll, expect, test } from "vitest";
import {
  bestOf,
  bothRun,
  loadMomentumData,
  type MomentumPreset,
  momentumPresets,
  momentumRates,
  momentumRow,
} from "../../src/app/experiments/momentumRecord.js";

beforeAll(async () => expect(await loadMomentumData()).toBe(true));

function done<T>(work: Generator<unknown, T, void>): T {
  let next = work.next();
  while (!next.done) next = work.next();
  return next.value;
}

const fewer: readonly (readonly [preset: MomentumPreset, rate: number, epochs: number])[] = [
  ["xor-clouds", 1, 19],
  ["circles", 1, 9],
  ["moons", 1, 6],
  ["spirals", 0.3, 15],
  ["plane", 0.1, 7],
  ["auto-mpg", 0.1, 32],
  ["iris", 1, 6],
  ["digits", 0.3, 14],
];

test.each(fewer)(
  "%s: momentum of 0.9 is there at %d in %d epochs, and plain descent at none of as many rates as soon (lecture item 30)",
  { timeout: 60_000 },
  (preset, rate, epochs) => {
    // What takes longer need not be run to its end.
    expect(done(bestOf(preset, "momentum", epochs + 0.5))).toEqual({ rate, epochs });
    expect(done(bestOf(preset, "sgd", epochs + 0.5)).epochs).toBe(Number.POSITIVE_INFINITY);
  },
);

test("two Gaussian clouds take less than an epoch, where momentum saves nothing (lecture item 30)", () => {
  const row = done(momentumRow("gaussians"));
  expect(row.sgd.epochs).toBeLessThan(1);
  expect(row.momentum.epochs).toBeLessThan(1);
  expect(row.momentum.epochs).toBeGreaterThan(row.sgd.epochs);
  expect(bothRun(row).lanes.map(({ optimizer }) => optimizer)).toEqual(["sgd", "momentum"]);
});

test("these are all nine data sets, and both have as many rates (lecture item 30)", () => {
  expect([...momentumPresets].sort()).toEqual(["gaussians", ...fewer.map(([preset]) => preset)].sort());
  expect(momentumRates.sgd).toHaveLength(momentumRates.momentum.length);
});
