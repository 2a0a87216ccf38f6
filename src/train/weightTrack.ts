/** A lane's weights on its way, at a few steps that depend on nothing but the run's length: the same however it is run. */
import type { Reals } from "../core/layout.js";

/** Steps after the start at which weights are kept, at most. */
const most = 60;
/** Numbers that the tracks of all lanes together may keep: 32 MB. */
const mostNumbers = 4e6;
/** Of the largest networks too: a middle and an end. */
const fewest = 2;

/** The steps of a run of `total` steps at which weights are kept: near a geometric sequence, dense where much happens. */
export function trackSteps(total: number, parameters: number, lanes: number): readonly number[] {
  const count = Math.min(most, Math.max(fewest, Math.floor(mostNumbers / (parameters * lanes))));
  const steps = Array.from({ length: count }, (_, k) => Math.round(total ** (k / (count - 1))));
  return total === 0 ? [] : [...new Set(steps)];
}

export class WeightTrack {
  /** `theta[k]` is of `steps[k]`. */
  readonly steps: readonly number[];
  readonly theta: Float64Array[] = [];

  constructor(steps: readonly number[]) {
    this.steps = steps;
  }

  /** To be told every step once, in their order. */
  note(theta: Reals, step: number): void {
    if (step === this.steps[this.theta.length]) this.theta.push(Float64Array.from(theta));
  }

  forgetAfter(step: number): void {
    this.theta.length = this.countUntil(step);
  }

  /** How many were kept up to a step. */
  countUntil(step: number): number {
    let count = this.theta.length;
    while (count > 0 && this.steps[count - 1] > step) count--;
    return count;
  }
}
