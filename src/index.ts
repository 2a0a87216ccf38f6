/**
 * Exact races, without a document. Imports in bare Node and in workers, and has no dependency. Data that some plug-ins
 * come with are fetched by their `load`: what a page imports. Networks are in `training.ts`; the package's entry is
 * `library.ts`.
 */
import type { Result } from "./core/issue.js";
import { demandParsed } from "./core/parsed.js";
import type { Registry } from "./core/registry.js";
import { type Asked, createOptimizer as createOptimizerFrom, type Stepper } from "./race/createOptimizer.js";
import { createRace as createRaceFrom, type RaceEngine } from "./race/createRace.js";
import { parseRace as parseRaceWith } from "./race/parseRace.js";
import type { Race } from "./race/race.js";
import { registry as ownRegistry } from "./registry.js";

export type { Issue, Result } from "./core/issue.js";
export { issueText } from "./core/issue.js";
export type { Domain, Layout, Point, Reals } from "./core/layout.js";
export type { Asks, Optimizer, Slot } from "./core/optimizer.js";
export type { Param, Params, Values } from "./core/param.js";
export type { Probe } from "./core/probe.js";
export type { Registry } from "./core/registry.js";
export type { Scenario } from "./core/scenario.js";
export type { Schedule } from "./core/schedule.js";
export type { Minimum, Surface } from "./core/surface.js";
export type { Lane, Status } from "./engine/lane.js";
export type { Track } from "./engine/track.js";
export type { AnalyticSurface } from "./formula/analytic.js";
export { analyticSurface } from "./formula/analytic.js";
export type { Asked, Stepper } from "./race/createOptimizer.js";
export type { RaceEngine } from "./race/createRace.js";
export type { Engine, LaneView } from "./race/engine.js";
export type { Fate } from "./race/fate.js";
export type { Edit, HyperparameterValue, Race, RaceLane, Start, SurfaceChoice } from "./race/race.js";
export type { Standing } from "./race/standings.js";
export { standings } from "./race/standings.js";

/** `surfaces`, `optimizers` and `schedules`, each a map by id. */
export const registry: Registry = ownRegistry;

/** A race from a race file's JSON, or every issue at once: path, what was got, what was expected. Never throws. */
export function parseRace(json: unknown, registry: Registry = ownRegistry): Result<Race> {
  return parseRaceWith(json, complete(registry));
}

/**
 * An engine for a parsed race, at step 0.
 * @throws RangeError if the race is not a parsed one, or names what the registry does not have
 */
export function createRace(race: Race, registry: Registry = ownRegistry): RaceEngine {
  demandParsed("race", race, ["surface", "start", "lanes", "edits"], "parseRace");
  return createRaceFrom(race, complete(registry));
}

/**
 * An optimizer alone, for `dimension` parameters: `step(theta, gradient)` updates theta in place.
 * @param hyperparameters by name; numbers, or `{base, schedule, params}`; those left out take their defaults
 * @param totalSteps the length that schedules such as one-cycle are stretched over
 * @param objective for optimizers that look at other places than theta, such as Nelder–Mead
 * @throws RangeError with every issue
 */
export function createOptimizer(
  id: string,
  hyperparameters: object,
  dimension: number,
  totalSteps = 500,
  objective?: Asked,
): Stepper {
  return createOptimizerFrom(id, hyperparameters, dimension, ownRegistry, totalSteps, objective);
}

/** Who brings plug-ins of their own may leave out how a race file's own surfaces are made. */
const complete = (registry: Registry): Registry => ({ ownSurfaces: ownRegistry.ownSurfaces, ...registry });
