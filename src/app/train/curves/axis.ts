/** What the horizontal axis counts, and where a step lies on it. */
import type { ProblemView } from "../../../train/messages.js";
import type { Moment } from "../store.js";

export const axisNames = ["step", "epoch", "gradients", "time"] as const;
export type AxisName = (typeof axisNames)[number];

/** Gives the place of a step: steps, epochs, gradients of single samples, or seconds of computing for all lanes. */
export function placesOn(
  axis: AxisName,
  { stepsPerEpoch, train }: Pick<ProblemView, "stepsPerEpoch" | "train">,
  moments: readonly Moment[],
): (step: number) => number {
  if (axis === "step") return (step) => step;
  if (axis === "epoch") return (step) => step / stepsPerEpoch;
  if (axis === "gradients") return (step) => (step / stepsPerEpoch) * train.count;
  return (step) => secondsAt(step, moments);
}

/** Between two moments that were told, as if the steps between had taken equally long. */
function secondsAt(step: number, moments: readonly Moment[]): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.step ?? 0) < step) low = middle + 1;
    else high = middle;
  }
  const after = moments[low];
  const before = moments[low - 1] ?? { step: 0, elapsed: 0 };
  if (!after) return before.elapsed / 1000;
  const part = after.step > before.step ? (step - before.step) / (after.step - before.step) : 1;
  return (before.elapsed + part * (after.elapsed - before.elapsed)) / 1000;
}

const fewest = 3000;

/** How many steps the axis covers: all of a short run or of what a stopped one made; of a long one as many as are needed. */
export function shownSteps(step: number, totalSteps: number, isEnded: boolean): number {
  if (isEnded) return Math.max(1, step);
  let shown = fewest;
  while (shown < step) shown *= 2;
  return Math.max(1, Math.min(shown, totalSteps));
}
