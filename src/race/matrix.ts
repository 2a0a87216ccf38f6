/**
 * Optimizers × surfaces: how soon each reaches the target on each, from several starts, at the learning rate that did best
 * for it there, from as many other starts, out of an equal budget: a rate that suits its starts by luck gains nothing by
 * it. Which is first depends on what is asked of them: there is no winner of it all.
 */
import { median } from "../core/median.js";
import { hash } from "../core/random.js";
import type { Registry } from "../core/registry.js";
import type { Surface } from "../core/surface.js";
import { evaluationsOf, marbleCalls } from "./calls.js";
import { createRace } from "./createRace.js";
import type { Race } from "./race.js";
import { withRates } from "./rates.js";
import { suitingDistance } from "./suitingDistance.js";
import { targetRace } from "./targetRace.js";
import { tunedRates } from "./tune.js";

export const measures = ["evaluations", "steps"] as const;
export type Measure = (typeof measures)[number];

/** What every cell is given. */
export interface MatrixRules {
  readonly measure: Measure;
  /** The most steps, or evaluations, that a marble may take. */
  readonly budget: number;
  /** A gradient counts as so many evaluations. */
  readonly gradientCost: number;
  /** How many seeded starts there are. */
  readonly starts: number;
  readonly seed: number;
}

export interface Cell {
  /** The race at the rate that won, from the starts that it is judged by. */
  readonly race: Race;
  readonly rate: number;
  /** How many marbles reached the target within the budget, and how many there were. */
  readonly arrived: number;
  readonly starts: number;
  /** The median of what they took, where those that did not arrive took longer than all others; none if that is most. */
  readonly median: number | undefined;
  /** How many evaluations its race has asked for, of all marbles together, to the end. */
  readonly asked: number;
  /** That the surface has no gradient, which the optimizer needs. */
  readonly isStill: boolean;
}

/** The seed of the starts that a cell's rate is tuned from: it is judged from those of the seed itself. */
export const tuningSeed = (seed: number): number => hash(seed, 0, -2) >>> 0;

/** Updates that tell what an update costs. */
const sampleSteps = 40;

/**
 * Computes a cell.
 * @returns a generator of the share that is done, 0 … 1, which ends with the cell
 * @throws RangeError if the registry has no such optimizer or surface
 */
export function* matrixCell(
  optimizer: string,
  surface: string,
  rules: MatrixRules,
  registry: Registry,
): Generator<number, Cell, void> {
  const { budget, starts, seed } = rules;
  const plain = targetRace(optimizer, surface, { start: { scatter: starts }, steps: budget, seed }, registry);
  const steps = rules.measure === "steps" ? budget : stepsWithin(plain, rules, registry);
  const { lanes } = yield* tunedRates({ ...plain, steps, seed: tuningSeed(seed) }, registry, steps);
  const { rate } = lanes[0].best;
  const race = withRates({ ...plain, steps }, () => rate);
  const engine = createRace(race, registry);
  engine.advance(race.steps);
  const [lane] = engine.lanes;
  const taken = Array.from(lane.arrivedAt, (at, i) => {
    if (at < 0 || lane.divergedAt[i] >= 0) return Number.POSITIVE_INFINITY;
    const cost = rules.measure === "steps" ? at : evaluationsOf(marbleCalls(lane, i, at), rules.gradientCost);
    return cost <= rules.budget ? cost : Number.POSITIVE_INFINITY;
  });
  const middle = median(taken);
  return {
    race,
    rate,
    arrived: taken.filter(Number.isFinite).length,
    starts: taken.length,
    median: Number.isFinite(middle) ? middle : undefined,
    asked: taken.reduce((sum, _, i) => sum + evaluationsOf(marbleCalls(lane, i, race.steps), rules.gradientCost), 0),
    isStill: lane.isStill,
  };
}

/**
 * How many places a grid over a domain has along each axis that is so fine that one of them is surely at the target: their
 * cells' diagonal is its width.
 */
export const gridSide = ({ domain: [[x0, x1], [y0, y1]] }: Pick<Surface, "domain">): number =>
  Math.ceil(
    Math.max(x1 - x0, y1 - y0) /
      (Math.SQRT2 *
        suitingDistance([
          [x0, x1],
          [y0, y1],
        ])),
  );

/** How many updates the budget's evaluations pay for, by what they cost at the default rate. */
function stepsWithin(race: Race, { budget, gradientCost }: MatrixRules, registry: Registry): number {
  const engine = createRace(race, registry);
  const steps = Math.min(sampleSteps, race.steps);
  engine.advance(steps);
  const [lane] = engine.lanes;
  const costs = Array.from(lane.arrivedAt, (_, i) => evaluationsOf(marbleCalls(lane, i, steps), gradientCost));
  const each = costs.reduce((sum, cost) => sum + cost, 0) / costs.length / steps;
  return each > 0 ? Math.max(1, Math.min(race.steps, Math.floor(budget / each))) : 0;
}

/** What a matrix can be of: surfaces that are quick to compute, and have somewhere to arrive. */
export const matrixSurfaces = ({ surfaces }: Registry): readonly string[] =>
  [...surfaces.values()].filter(({ load, minima }) => !load && minima.some(({ global }) => global)).map(({ id }) => id);
