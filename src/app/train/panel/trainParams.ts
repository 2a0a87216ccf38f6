/** The numbers of a training run that a panel sets, as params. Their limits are the run file's. */
import type { Params } from "../../../core/param.js";
import { raceLimits } from "../../../race/race.js";
import { trainDefaults, trainLimits } from "../../../train/trainRun.js";

const flag = { min: 0, max: 1, integer: true } as const;

export const trainParams = {
  testShare: {
    label: "test share",
    sentence: "The share of the samples that is kept for the test and never trained on.",
    default: trainDefaults.testShare,
    min: 0,
    max: 0.9,
  },
  standardize: {
    label: "standardise",
    sentence: "Brings inputs, and a regression's targets, to mean 0 and deviation 1 by what the training part tells.",
    default: 1,
    ...flag,
  },
  residual: {
    label: "residual",
    sentence: "Adds a hidden layer's input to its values where the layer before is hidden too and as wide.",
    default: 0,
    ...flag,
  },
  range: {
    label: "range",
    sentence: "Weights and biases begin anywhere within plus and minus this.",
    default: 0.5,
    min: 0,
    max: 1e6,
    slider: [0.01, 10],
    scale: "log",
  },
  l2: {
    label: "L2 penalty",
    symbol: "λ",
    sentence: "Adds ½ λ Σ w² over all weights, and no biases, to the loss of every batch.",
    default: 0,
    min: 0,
    max: 1e6,
    slider: [1e-6, 1],
    scale: "log",
  },
  epochs: {
    label: "epochs",
    sentence: "How often every sample is dealt.",
    default: trainDefaults.epochs,
    min: 1,
    max: trainLimits.epochs,
    slider: [1, 1000],
    scale: "log",
    integer: true,
  },
  seed: {
    label: "seed",
    sentence: "Of the initial weights, the split, the batches and random data.",
    default: trainDefaults.seed,
    min: 0,
    max: raceLimits.seed,
    slider: [0, 100],
    integer: true,
  },
  target: {
    label: "target loss",
    sentence: "A lane has arrived when its loss on the training set is at most this; at 0 there is no target.",
    default: 0.05,
    min: 0,
    max: 1e6,
    slider: [1e-4, 1],
    scale: "log",
  },
  atTarget: {
    label: "stop at target",
    sentence: "A lane stops when it has reached the target.",
    default: 0,
    ...flag,
  },
  patience: {
    label: "patience",
    sentence: "Early stopping: a lane stops when its loss has not improved for so many epochs; at 0 it goes on.",
    default: 0,
    min: 0,
    max: trainLimits.epochs,
    slider: [0, 100],
    integer: true,
  },
  minDelta: {
    label: "least improvement",
    sentence: "What counts as an improvement.",
    default: trainDefaults.stop.minDelta,
    min: 0,
    max: 1e6,
    slider: [1e-6, 1],
    scale: "log",
  },
  restoreBest: {
    label: "restore best",
    sentence: "The result of a lane that is stopped early is its best weights rather than its last.",
    default: 1,
    ...flag,
  },
} as const satisfies Params;
