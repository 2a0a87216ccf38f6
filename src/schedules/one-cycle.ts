/**
 * One cycle over the whole race of N updates: up to the base value, then far below where it began, along cosines.
 *
 *   1/startDivisor → 1 until k = rise·N − 1 → 1/(startDivisor·finalDivisor) until k = N − 1, held after that
 *   inverted: 1 → 1/startDivisor → 1 over the same phases
 *
 * Smith & Topin 2018, as PyTorch's OneCycleLR with its two phases and cosine annealing (optax ends its phases at
 * ⌊rise·N⌋ and N). The base value is the largest one of the cycle. `inverted` is the counter-cycle PyTorch gives a
 * momentum at the same time, lowest where the learning rate is highest.
 */
import { flag } from "../core/hyperparameters.js";
import type { Param } from "../core/param.js";
import { cosineFall, progress } from "../core/progress.js";
import type { Schedule } from "../core/schedule.js";
import { fraction } from "../core/schedule-params.js";

const divisor = (label: string, value: number, sentence: string): Param => ({
  label,
  sentence,
  default: value,
  min: 1,
  max: 1e9,
  slider: [1, 1e5],
  scale: "log",
});

const oneCycle: Schedule<"rise" | "startDivisor" | "finalDivisor" | "inverted"> = {
  id: "one-cycle",
  name: "One cycle",
  reference: "https://arxiv.org/abs/1708.07120",
  params: {
    rise: fraction("rise", 0.3, "The share of the race that is spent going up."),
    startDivisor: divisor("start divisor", 25, "The cycle begins at the base value divided by this."),
    finalDivisor: divisor("final divisor", 1e4, "It ends at its first value divided by this; unused when inverted."),
    inverted: flag("inverted", "Falls first and rises then: the counter-cycle, for a momentum."),
  },
  factor(updatesMade, totalSteps, { rise, startDivisor, finalDivisor, inverted }) {
    const lastUpdate = Math.min(totalSteps, Number.MAX_SAFE_INTEGER) - 1;
    const turn = rise * (lastUpdate + 1) - 1;
    const edge = 1 / startDivisor;
    const middle = inverted === 1 ? edge : 1;
    if (updatesMade < turn) return blend(inverted === 1 ? 1 : edge, middle, progress(updatesMade, turn));
    return blend(middle, inverted === 1 ? 1 : edge / finalDivisor, progress(updatesMade - turn, lastUpdate - turn));
  },
};

/** From one value to another along half a cosine wave; exact at both ends. */
function blend(from: number, to: number, progress: number): number {
  const share = cosineFall(progress);
  return from * share + to * (1 - share);
}

export default oneCycle;
