/** Scenarios run to their ends, and what tests read off their lanes. */
import { expect } from "vitest";
import { createRace, type Lane, type Point, type RaceEngine, registry } from "../../src/library.js";
import { raceOf } from "../race-files.js";

/** A scenario's race at its end; `changes` replace parts of its race file. */
export function run(id: string, changes: object = {}): RaceEngine {
  const file = registry.scenarios.get(id)?.race ?? expect.fail(`there is no scenario ${id}`);
  const race = raceOf({ ...file, ...changes });
  const engine = createRace(race);
  engine.advance(race.steps);
  return engine;
}

export function lane({ lanes }: RaceEngine, id: string): Lane {
  return lanes.find((known) => known.id === id) ?? expect.fail(`there is no lane ${id}`);
}

/** The iterates of a lane's marble i, the start first. */
export function path({ track, layout: { count } }: Lane, i = 0): Point[] {
  const { theta, length } = track ?? expect.fail("the lane keeps no track");
  return Array.from({ length }, (_, s) => [theta[2 * s * count + i], theta[(2 * s + 1) * count + i]]);
}

/** Where a lane's first marble ends. */
export const end = ({ theta, layout: { count } }: Lane): Point => [theta[0], theta[count]];

/** The step at which the first marble of each lane arrived, by lane; -1 where it did not. */
export const arrivals = ({ lanes }: RaceEngine): Record<string, number> =>
  Object.fromEntries(lanes.map(({ id, arrivedAt }) => [id, arrivedAt[0]]));

/** The lanes that arrived, first to last. */
export function arrivalOrder(engine: RaceEngine): string[] {
  const steps = arrivals(engine);
  return Object.keys(steps)
    .filter((id) => steps[id] >= 0)
    .sort((a, b) => steps[a] - steps[b]);
}

export const distance = ([a, b]: Point, [x, y]: Point): number => Math.hypot(a - x, b - y);

/** How often consecutive numbers have opposite signs. */
export const signChanges = (numbers: readonly number[]): number =>
  numbers.filter((value, k) => k > 0 && value * numbers[k - 1] < 0).length;

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, v) => sum + v, 0) / numbers.length;

export const last = <T>(list: readonly T[]): T => list[list.length - 1];
