/**
 * How many hidden units? The same noisy moons, few to train on and many for the test, for networks of one hidden layer from 1
 * to 32 units; each with several seeds, of which the mean is told.
 */
import { createTrainer, parseTrainRun, registry, type TrainRun } from "../../training.js";

export const sizes = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32] as const;
const seeds = 8;

export interface SweepPoint {
  readonly size: number;
  /** Means of the seeds that are done. */
  readonly trainLoss: number;
  readonly testLoss: number;
}

export interface Sweep {
  /** Networks trained, of how many. */
  readonly done: number;
  readonly of: number;
  /** One for each size of which a seed is done. */
  readonly points: readonly SweepPoint[];
}

/** The run of one network. @throws Error where it is none: a mistake of the programmer */
export function sweepRun(size: number, seed: number): TrainRun {
  const parsed = parseTrainRun({
    version: 1,
    dataset: { id: "moons", params: { samplesPerClass: 100, noise: 0.25 } },
    testShare: 0.8,
    network: { hidden: [size], activation: "tanh" },
    sampling: { batchSize: 10 },
    epochs: 150,
    seed,
    evaluateEvery: 10_000,
    target: null,
    lanes: [{ optimizer: "adam", hyperparameters: { learningRate: 0.05 } }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Updates between two looks at the clock. */
const piece = 50;

/** Tells how far it is every few milliseconds; the last told is the whole. */
export function* sweep(): Generator<Sweep, void, void> {
  const sums = new Map<number, { count: number; train: number; test: number }>();
  let done = 0;
  const told = (): Sweep => ({
    done,
    of: seeds * sizes.length,
    points: [...sums].map(([size, { count, train, test }]) => ({
      size,
      trainLoss: train / count,
      testLoss: test / count,
    })),
  });
  for (let seed = 0; seed < seeds; seed++)
    for (const size of sizes) {
      const trainer = createTrainer(sweepRun(size, seed), registry);
      while (!trainer.ended) {
        trainer.advance(piece);
        yield told();
      }
      const { evaluations } = trainer.lanes[0] ?? {};
      const at = (evaluations?.count ?? 0) - 1;
      const { count, train, test } = sums.get(size) ?? { count: 0, train: 0, test: 0 };
      sums.set(size, {
        count: count + 1,
        train: train + (evaluations?.trainLoss[at] ?? Number.NaN),
        test: test + (evaluations?.testLoss[at] ?? Number.NaN),
      });
      done++;
      yield told();
    }
}
