/** The vocabulary of schedules' params: one meaning and one range for each name; defaults are the schedule's own. */
import type { Param } from "./param.js";

export const rate = (value: number, sentence: string): Param => ({
  label: "rate",
  sentence,
  default: value,
  min: 0,
  max: 1e6,
  slider: [1e-5, 1],
  scale: "log",
});

/** A number of updates, 0 included: what takes no updates is over before the first one. */
export const updates = (label: string, value: number, sentence: string): Param => ({
  label,
  sentence,
  default: value,
  min: 0,
  max: 1e9,
  slider: [1, 1e5],
  scale: "log",
  integer: true,
});

export const fraction = (label: string, value: number, sentence: string): Param => ({
  label,
  sentence,
  default: value,
  min: 0,
  max: 1,
});

export const floor = (value: number): Param =>
  fraction("floor", value, "What it ends at, as a share of the base value.");
