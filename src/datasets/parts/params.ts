/** The params that generated datasets share: a name means the same in all of them, the default is the dataset's own. */
import type { Param } from "../../core/param.js";

const countRange = { max: 5000, slider: [10, 500], integer: true } as const;

export const samplesPerClass = (value: number): Param => ({
  label: "samples per class",
  symbol: "n",
  sentence: "How many points are drawn of each class, before some are put aside for the test.",
  default: value,
  min: 2,
  ...countRange,
});

export const samples = (value: number): Param => ({
  label: "samples",
  symbol: "n",
  sentence: "How many points are drawn, before some are put aside for the test.",
  default: value,
  min: 2,
  ...countRange,
});

export const noise = (value: number): Param => ({
  label: "noise",
  symbol: "σ",
  sentence: "The standard deviation of what is added to both coordinates of every point.",
  default: value,
  min: 0,
  max: 10,
  slider: [0, 0.5],
});

export const targetNoise = (value: number): Param => ({
  ...noise(value),
  sentence: "The standard deviation of what is added to every target: no network's error should fall far below it.",
});
