/** How the end of a run along a curve depends on one hyperparameter of its first lane. */
import type { Registry } from "../core/registry.js";
import { createRace } from "../race/createRace.js";
import type { Race } from "../race/race.js";
import type { Sweep } from "./examples.js";

export interface SweepPoint {
  /** Of the hyperparameter. */
  readonly at: number;
  /** By the sweep's measure; NaN or Infinity where the run is lost. */
  readonly outcome: number;
}

/** Whether the first lane of a race has the hyperparameter that a sweep is over. */
export const canSweep = ({ lanes }: Race, { hyperparameter }: Sweep, registry: Registry): boolean =>
  hyperparameter in (registry.optimizers.get(lanes[0].optimizer)?.params ?? {});

/** Runs the first lane with each value in its hyperparameter's place, without the race's edits. */
export function sweepOf(race: Race, sweep: Sweep, registry: Registry): SweepPoint[] {
  return valuesOf(sweep).map((at) => ({ at, outcome: outcomeOf(race, sweep, at, registry) }));
}

const valuesOf = ({ low, high, points }: Sweep) =>
  Array.from({ length: points }, (_, i) => Number((low + ((high - low) * i) / (points - 1)).toPrecision(12)));

/** What one value of the hyperparameter comes to. */
export function outcomeOf(race: Race, { hyperparameter, steps, measure }: Sweep, at: number, registry: Registry) {
  const [first] = race.lanes;
  const lane = { ...first, hyperparameters: { ...first.hyperparameters, [hyperparameter]: at } };
  const engine = createRace({ ...race, steps, lanes: [lane], edits: [] }, registry);
  const [start] = engine.lanes[0].theta;
  engine.advance(steps);
  const [end] = engine.lanes[0].theta;
  return measure === "end" ? end : Math.abs(end / start);
}
