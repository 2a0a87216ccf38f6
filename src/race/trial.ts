/** What came of one learning rate that was tried, and which of two rates did better. */
import type { Surface } from "../core/surface.js";
import type { Lane } from "../engine/lane.js";
import type { Track } from "../engine/track.js";
import { targetOf } from "./referee.js";
import { startTheta } from "./start.js";

/** A rate that was tried. */
export interface Trial {
  readonly rate: number;
  /** How many marbles reached the goal: 0 or 1, unless the race has several in a lane. */
  readonly arrived: number;
  /** How many of those are there at the end too: a marble may only have passed through. */
  readonly stayed: number;
  /** How many steps they took to it, in the mean. */
  readonly steps: number | undefined;
  /** How many diverged by the end, and how many ended within the domain. */
  readonly diverged: number;
  readonly inside: number;
  /** The mean loss at the end. */
  readonly loss: number;
}

/** What a race is run to. */
export interface Goal {
  /** The step at which marble i of a tracked lane reached it. */
  reached(lane: Lane, i: number): number | undefined;
  /** Whether a marble that reached it is there at the end. */
  kept(lane: Lane, i: number): boolean;
}

/** Where a surface has no global minimum, strides longer than this share of the domain's diagonal are not descending. */
export const longestStride = 1 / 20;

/** The lowest loss is looked for in so many cells each way. */
const samplesEachWay = 64;

/**
 * With a global minimum the goal is the race's target, reached without diverging later on. Without one it is a loss
 * below the lowest within the domain (sampled in 64 × 64 places), gone to in strides of at most a twentieth of its
 * diagonal: on a surface that falls without bound a rate that is large enough jumps there in a single step.
 */
export function goalOf(surface: Surface, distance: number): Goal {
  if (hasTarget(surface)) return targetGoal(surface, distance);
  const [[x0, x1], [y0, y1]] = surface.domain;
  const stride = longestStride * Math.hypot(x1 - x0, y1 - y0);
  const floor = lowestLoss(surface);
  return { reached: ({ track }, i) => track && descent(track, i, floor, stride), kept: () => true };
}

function targetGoal(surface: Surface, distance: number): Goal {
  const isThere = targetOf(surface, distance);
  return {
    reached: (lane, i) => (lane.statusOf(i) === "arrived" ? lane.arrivedAt[i] : undefined),
    kept: ({ theta, layout: { count } }, i) => isThere(theta[i], theta[count + i]),
  };
}

export const hasTarget = ({ minima }: Surface): boolean => minima.some(({ global }) => global);

function lowestLoss(surface: Surface): number {
  const theta = startTheta({ grid: samplesEachWay }, surface.domain, 0);
  const value = new Float64Array(theta.length / 2);
  surface.evaluate(theta, { dim: 2, count: value.length }, new Float64Array(theta.length), value);
  return value.reduce((lowest, loss) => (loss < lowest ? loss : lowest), Number.POSITIVE_INFINITY);
}

/** The first step at which a marble is below a loss, if it made no longer strides up to there. */
function descent({ theta, value, layout: { count }, length }: Track, i: number, floor: number, stride: number) {
  for (let step = 0; step < length; step++) {
    const here = 2 * step * count + i;
    const before = 2 * Math.max(step - 1, 0) * count + i;
    const [dx, dy] = [theta[here] - theta[before], theta[here + count] - theta[before + count]];
    // Written so that NaN counts as too long.
    if (!(Math.hypot(dx, dy) <= stride)) return undefined;
    if (value[step * count + i] < floor) return step;
  }
  return undefined;
}

/** What came of a lane that was run to the end of its budget. */
export function judgeTrial(rate: number, lane: Lane, { domain: [[x0, x1], [y0, y1]] }: Surface, goal: Goal): Trial {
  const { count } = lane.layout;
  let [arrived, stayed, steps, diverged, inside, loss] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const step = goal.reached(lane, i);
    if (step !== undefined) {
      arrived++;
      if (goal.kept(lane, i)) stayed++;
      steps += step;
    }
    const [x, y] = [lane.theta[i], lane.theta[count + i]];
    if (lane.statusOf(i) === "diverged") diverged++;
    else if (x >= x0 && x <= x1 && y >= y0 && y <= y1) inside++;
    loss += lane.value[i];
  }
  return {
    rate,
    arrived,
    stayed,
    steps: arrived === 0 ? undefined : steps / arrived,
    diverged,
    inside,
    loss: loss / count,
  };
}

/**
 * The best of some trials: most marbles at the goal at the end, then most that were there, then fewest steps to it, then fewest diverged, then most within
 * the domain, then the lowest loss, where one that is not finite is the highest; of equals the smaller rate. Within the
 * domain first, since a loss may fall for ever outside of it.
 */
export function bestTrial(trials: readonly Trial[]): Trial {
  return trials.reduce((best, trial) => (difference(trial, best) < 0 ? trial : best));
}

function difference(a: Trial, b: Trial): number {
  return (
    b.stayed - a.stayed ||
    b.arrived - a.arrived ||
    (a.steps ?? 0) - (b.steps ?? 0) ||
    a.diverged - b.diverged ||
    b.inside - a.inside ||
    compareLosses(a.loss, b.loss) ||
    a.rate - b.rate
  );
}

function compareLosses(a: number, b: number): number {
  if (Number.isFinite(a) && Number.isFinite(b)) return a - b;
  return Number(Number.isFinite(b)) - Number(Number.isFinite(a));
}
