/** What can be chosen of each experiment, by its name in links. */
import { batchSizes } from "./batchRecord.js";
import { drawnEpochs, drawnSeeds } from "./drawnRecord.js";
import { libraryRunNames, usualLibraryRun } from "./libraryRuns.js";
import { noiseEpochs } from "./noiseRecord.js";
import { rareOptimizers, rareSteps } from "./rareRecord.js";
import { ratesSurfaces, usualRatesSurface } from "./ratesRecord.js";
import { conversions, sumOptimizers } from "./sumRecord.js";
import { windowLengths } from "./windowRecord.js";

/** A whole number. */
export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly usual: number;
}

/** One of some names; `kind` is what an issue calls it. */
export interface Choice<N extends string = string> {
  readonly names: readonly N[];
  readonly usual: N;
  readonly kind: string;
}

const choice = <N extends string>(names: readonly N[], usual: NoInfer<N>, kind: string): Choice<N> => ({
  names,
  usual,
  kind,
});

/** In the order of the page. */
export const placeFields = {
  "hidden-units": {},
  "rare-feature": {
    optimizer: choice(rareOptimizers, "adagrad", "an optimizer with a cache"),
    step: { min: 0, max: rareSteps, usual: rareSteps },
  },
  "noisy-loss": { batch: choice(batchSizes, "8", "a size of batches") },
  "batch-noise": { epochs: { min: 0, max: noiseEpochs, usual: 0 } },
  "sum-or-mean": {
    optimizer: choice(sumOptimizers, "sgd", "an optimizer"),
    rate: choice(conversions, "same", "a way with the rate"),
  },
  "dealt-or-drawn": {
    epochs: { min: 1, max: drawnEpochs, usual: 1 },
    seed: { min: 0, max: drawnSeeds, usual: 0 },
  },
  "window-or-average": { length: choice(windowLengths, "10", "a length of the window") },
  rates: { surface: choice(ratesSurfaces, usualRatesSurface, "a surface with a target") },
  momentum: {},
  libraries: { run: choice(libraryRunNames, usualLibraryRun, "a run of PyTorch") },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Amount | Choice>>>>;

export type Show = keyof typeof placeFields;

/** What is there without a link. */
export const firstShow: Show = "hidden-units";

export const shows = Object.keys(placeFields) as readonly Show[];
