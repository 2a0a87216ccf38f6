/**
 * Tuned learning rates: every lane gets the rate that did best for it on this race, out of an equal budget. The work is
 * a generator of small pieces, so that whoever runs it can show how far it is and leave off between two of them.
 */
import type { Registry } from "../core/registry.js";
import { createRace, type RaceEngine } from "./createRace.js";
import { isPoint, marblesPerLane, type Race, type RaceLane, type Start } from "./race.js";
import { rateGrid, ratesPerLane, withRates } from "./rates.js";
import { createSurface } from "./surface.js";
import { bestTrial, type Goal, goalOf, hasTarget, judgeTrial, lastSteps, type Trial } from "./trial.js";
import { updateWork } from "./updateWork.js";

/** What every lane is given: so many rates, each tried for so many steps. */
export interface Budget {
  readonly rates: number;
  readonly steps: number;
}

export interface TunedLane {
  readonly lane: string;
  /** The trial that won. */
  readonly best: Trial;
  /** All trials, in the order of their rates. */
  readonly trials: readonly Trial[];
}

export interface Tuning {
  /** The race at the rates that won. */
  readonly race: Race;
  readonly budget: Budget;
  readonly lanes: readonly TunedLane[];
  /** How the rates were chosen, in a sentence with its numbers. */
  readonly rule: string;
}

const mostSteps = 2000;
/** A lane of many marbles is tuned on n × n or n² of them. */
const marblesEachWay = 4;
/** Steps of all marbles between two reports: a few milliseconds of work on a formula. */
const usualPiece = 2500;

/**
 * Finds each lane's best learning rate on the race's surface, start and noise, by the rule of `bestTrial`. The rates
 * tried are `rateGrid`'s, for each optimizer up to the top of its slider. Schedules are kept, and tried as a race of
 * the budget's steps has them. Edits are kept but for the learning rates that they set.
 * @param steps of each trial; by default the race's own, at most 2,000
 * @param piece steps of all marbles between two reports
 * @returns a generator of the share that is done, 0 … 1, which ends with the tuning
 * @throws RangeError, at the first piece, if the race names what the registry does not have
 */
export function* tunedRates(
  race: Race,
  registry: Registry,
  steps: number = Math.min(race.steps, mostSteps),
  piece: number = usualPiece,
): Generator<number, Tuning, void> {
  const surface = createSurface(race.surface, registry);
  const goal = goalOf(surface, race.target.distance);
  const lanes: TunedLane[] = [];
  for (const lane of race.lanes) {
    const rates = gridOf(lane, registry);
    const engine = createRace(trialRace(race, lane, rates, steps), registry);
    for (const share of pieces(engine, steps, piece)) yield (lanes.length + share) / race.lanes.length;
    lanes.push(tunedLane(lane.id, rates, engine, goal));
  }
  const winners = new Map(lanes.map(({ lane, best }) => [lane, best.rate]));
  return {
    race: withRates(race, (lane) => winners.get(lane) ?? 0),
    budget: { rates: ratesPerLane, steps },
    lanes,
    rule: ruleText(race, steps, hasTarget(surface)),
  };
}

/** The tuning at once, for those who need not stay responsive. */
export function tune(race: Race, registry: Registry, steps?: number): Tuning {
  const work = tunedRates(race, registry, steps);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function gridOf({ optimizer: id }: RaceLane, registry: Registry): readonly number[] {
  const optimizer = registry.optimizers.get(id);
  if (!optimizer) throw new RangeError(`optimizer: got ${id}, which the registry does not have`);
  return rateGrid(optimizer.params.learningRate, ratesPerLane);
}

/** A race of one lane against itself, once at each rate. */
function trialRace(race: Race, lane: RaceLane, rates: readonly number[], steps: number): Race {
  const idOf = (k: number) => `${lane.id} ${k}`;
  const lanes = rates.map((_, k) => ({ ...lane, id: idOf(k) }));
  const edits = race.edits
    .filter((edit) => edit.lane === lane.id)
    .flatMap((edit) => lanes.map(({ id }) => ({ ...edit, lane: id })));
  const rateOf = new Map(rates.map((rate, k) => [idOf(k), rate]));
  const trials = { ...race, steps, start: trialStart(race.start), lanes, edits };
  return withRates(trials, (id) => rateOf.get(id) ?? 0);
}

/** Few marbles stand for many; a scatter's first ones are those of a smaller scatter. */
function trialStart(start: Start): Start {
  if (isPoint(start)) return start;
  if ("grid" in start) return { grid: Math.min(start.grid, marblesEachWay) };
  return { scatter: Math.min(start.scatter, marblesEachWay ** 2) };
}

/** Runs a race in pieces and tells after each how much of it is done. */
function* pieces(engine: RaceEngine, steps: number, piece: number): Generator<number, void, void> {
  const work = engine.lanes.reduce((sum, { layout, optimizer }) => sum + layout.count * updateWork(optimizer), 0);
  const most = Math.ceil(piece / work);
  while (engine.step < steps) {
    engine.advance(Math.min(most, steps - engine.step));
    yield engine.step / steps;
  }
}

function tunedLane(lane: string, rates: readonly number[], { lanes, surface }: RaceEngine, goal: Goal): TunedLane {
  const trials = rates.map((rate, k) => judgeTrial(rate, lanes[k], surface, goal));
  return { lane, best: bestTrial(trials), trials };
}

function ruleText({ start, target }: Race, steps: number, hasTarget: boolean): string {
  const marbles = marblesPerLane(trialStart(start));
  const goal = hasTarget
    ? `to within ${target.distance} of a global minimum, rates that stay to the end before those that only pass, and leaps of ` +
      "more than a twentieth of the domain not counted"
    : "to a loss below the lowest in the domain, in strides of at most a twentieth of it";
  return (
    `Every lane's best of ${ratesPerLane} rates, a quarter of a decade apart up to the top of its slider, each tried ` +
    `for ${steps} steps from the same ${marbles === 1 ? "start" : `${marbles} starts`} in the same noise: fewest steps ` +
    `${goal}, then the lowest loss of the last ${lastSteps} steps within the domain, then the smaller rate.`
  );
}
