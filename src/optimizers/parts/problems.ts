/** What optimizers share that look at a problem as a whole, not at each coordinate by itself. */
import type { Layout, Reals } from "../../core/layout.js";
import type { Probe } from "../../core/probe.js";

/** Whether a coordinate of problem i is NaN; then all of them become so. */
export function isLost(theta: Reals, { dim, count }: Layout, i: number): boolean {
  let sum = 0;
  for (let d = 0; d < dim; d++) sum += theta[d * count + i];
  // Infinities of both signs are NaN together, and as lost.
  if (!Number.isNaN(sum)) return false;
  for (let d = 0; d < dim; d++) theta[d * count + i] = Number.NaN;
  return true;
}

/** The loss at the probe's point; a place without a loss is worse than all others. */
export function lossAt(probe: Probe, i: number): number {
  const loss = probe.loss(i);
  return Number.isNaN(loss) ? Number.POSITIVE_INFINITY : loss;
}

/** How many members a population has: a scheduled number is rounded, and never leaves too few. */
export const membersOf = (population: number): number => Math.max(2, Math.round(population));
