/**
 * Plain descent and momentum of 0.9 on the nine data sets of the presets: each at the best of as many rates, the epochs to the
 * preset's target, the median of a few seeds.
 */
import { median } from "../../core/median.js";
import type { NamedData } from "../../train/trainRun.js";
import { createTrainer, parseTrainRun, registry, type TrainRun } from "../../training.js";

/** The presets with a data set of their own; heaton's are others on Auto MPG's. */
export const momentumPresets = [
  "xor-clouds",
  "circles",
  "gaussians",
  "moons",
  "spirals",
  "plane",
  "auto-mpg",
  "iris",
  "digits",
] as const;
export type MomentumPreset = (typeof momentumPresets)[number];

export const rivals = ["sgd", "momentum"] as const;
type Rival = (typeof rivals)[number];

/** Half a decade apart. Momentum's own are a decade lower: it goes ten times as far at the same rate. */
export const momentumRates: Readonly<Record<Rival, readonly number[]>> = {
  sgd: [0.1, 0.3, 1, 3, 10, 30],
  momentum: [0.01, 0.03, 0.1, 0.3, 1, 3],
};
export const momentumSeeds = [0, 1, 2] as const;
const mostEpochs = 200;

export interface Best {
  readonly rate: number;
  /** Infinity where no rate came to the target. */
  readonly epochs: number;
}

export type MomentumRow = { readonly preset: MomentumPreset } & Readonly<Record<Rival, Best>>;

/** @throws Error where it is no run: a mistake of the programmer */
export function rivalRun(preset: MomentumPreset, rival: Rival, learningRate: number, seed: number): TrainRun {
  const parsed = parseTrainRun({
    ...registry.presets.get(preset)?.run,
    seed,
    epochs: mostEpochs,
    // Two classes that lie apart are learned within an epoch: its steps tell the two from each other.
    ...(preset === "gaussians" && { evaluateEvery: 1 }),
    stop: { atTarget: true },
    lanes: [{ optimizer: rival, hyperparameters: { learningRate } }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Both at once, for who wants to see it. @throws Error where it is no run: a mistake of the programmer */
export function bothRun({ preset, sgd, momentum }: MomentumRow): TrainRun {
  const parsed = parseTrainRun({
    ...registry.presets.get(preset)?.run,
    lanes: [
      { optimizer: "sgd", hyperparameters: { learningRate: sgd.rate } },
      { optimizer: "momentum", hyperparameters: { learningRate: momentum.rate } },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Fetches the data of all presets that come with some. @returns whether they are there */
export async function loadMomentumData(): Promise<boolean> {
  const data = momentumPresets.map((preset) => registry.presets.get(preset)?.run.dataset as NamedData | undefined);
  try {
    await Promise.all(data.map((one) => one && registry.datasets.get(one.id)?.load?.()));
    return true;
  } catch {
    return false;
  }
}

/** A row, with a rest after some updates. Data that come with a `load` must be there. */
export function* momentumRow(preset: MomentumPreset): Generator<undefined, MomentumRow, void> {
  const sgd = yield* bestOf(preset, "sgd");
  const momentum = yield* bestOf(preset, "momentum");
  return { preset, sgd, momentum };
}

/** At the best of an optimizer's rates. @param below the epochs that it has to stay below */
export function* bestOf(
  preset: MomentumPreset,
  rival: Rival,
  below: number = Number.POSITIVE_INFINITY,
): Generator<undefined, Best, void> {
  let best: Best = { rate: Number.NaN, epochs: below };
  for (const rate of momentumRates[rival]) {
    const epochs: number[] = [];
    for (const seed of momentumSeeds) {
      epochs.push(yield* epochsOf(rivalRun(preset, rival, rate, seed), best.epochs));
      // The median is lost with most of the seeds: the rest need not be run.
      if (2 * epochs.filter((count) => count === Number.POSITIVE_INFINITY).length > momentumSeeds.length) break;
    }
    const middle = median(epochs);
    if (middle < best.epochs) best = { rate, epochs: middle };
  }
  return Number.isNaN(best.rate) ? { ...best, epochs: Number.POSITIVE_INFINITY } : best;
}

/** Updates between two rests. */
const piece = 8;

/** Epochs to the target; Infinity where they would be no fewer than what is known to do. */
function* epochsOf(run: TrainRun, enough: number): Generator<undefined, number, void> {
  const trainer = createTrainer(run, registry);
  const { stepsPerEpoch } = trainer.problem;
  while (!trainer.ended && trainer.step < enough * stepsPerEpoch) {
    trainer.advance(piece);
    yield;
  }
  const { arrivedAt = -1 } = trainer.lanes[0] ?? {};
  const epochs = arrivedAt / stepsPerEpoch;
  return arrivedAt >= 0 && epochs < enough ? epochs : Number.POSITIVE_INFINITY;
}
