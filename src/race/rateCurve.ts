/** How many steps an optimizer takes to the target at each of many learning rates, from the surface's own start. */
import type { Registry } from "../core/registry.js";
import type { Race } from "./race.js";
import { withRates } from "./rates.js";
import { targetRace } from "./targetRace.js";
import type { Trial } from "./trial.js";
import { tunedRates } from "./tune.js";

export interface RateCurve {
  readonly optimizer: string;
  /** In ascending order of their rates. */
  readonly trials: readonly Trial[];
}

/**
 * The trials are those that tuning chooses from: 33 rates, a quarter of a decade apart.
 * @param steps of each trial
 * @returns a generator of the share that is done, 0 … 1, which ends with the curve
 * @throws RangeError if the registry has no such optimizer or surface
 */
export function* rateCurve(
  optimizer: string,
  surface: string,
  steps: number,
  registry: Registry,
): Generator<number, RateCurve, void> {
  const race = targetRace(optimizer, surface, { steps, seed: 0 }, registry);
  const { lanes } = yield* tunedRates(race, registry, steps);
  return { optimizer, trials: lanes[0].trials };
}

/** The race of some of the trials, one lane each. @throws RangeError as `rateCurve` does */
export const rateRace = (optimizer: string, surface: string, steps: number, rate: number, registry: Registry): Race =>
  withRates(targetRace(optimizer, surface, { steps, seed: 0 }, registry), () => rate);

/** How many decades of rates come to the target in at most `factor` times the fewest steps; each trial counts for a quarter. */
export function decadesWithin({ trials }: Pick<RateCurve, "trials">, factor: number): number {
  const fewest = Math.min(...trials.map(({ steps }) => steps ?? Number.POSITIVE_INFINITY));
  return trials.filter(({ steps }) => steps !== undefined && steps <= factor * fewest).length / 4;
}
