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
  /** How many of those are there to the end, after each of the last steps: a marble may only have passed through. */
  readonly stayed: number;
  /** How many steps they took to it, in the mean. */
  readonly steps: number | undefined;
  /** How many diverged by the end, and how many ended within the domain. */
  readonly diverged: number;
  readonly inside: number;
  /** The mean loss after the last steps: a rate too large may end low by chance. */
  readonly loss: number;
}

/** What a race is run to. */
export interface Goal {
  /** The step at which marble i of a tracked lane reached it. */
  reached(lane: Lane, i: number): number | undefined;
  /** Whether a marble that reached it is there to the end. */
  kept(lane: Lane, i: number): boolean;
}

/** At strides longer than this share of the domain's diagonal a marble is not descending: where it comes to is chance. */
export const longestStride = 1 / 20;

/** The lowest loss is looked for in so many cells each way. */
const samplesEachWay = 64;

/** The end of a trial is so many steps long. */
export const lastSteps = 5;

/**
 * With a global minimum the goal is the race's target, reached without diverging later on; by a stride of at most a
 * twentieth of the domain's diagonal, unless the marble stays: rates that are too large jump about, and sooner or later
 * through the target. Without one it is a loss below the lowest within the domain (sampled in 64 × 64 places), gone to in strides of at most a twentieth of its
 * diagonal: on a surface that falls without bound a rate that is large enough jumps there in a single step.
 */
export function goalOf(surface: Surface, distance: number): Goal {
  const [[x0, x1], [y0, y1]] = surface.domain;
  const stride = longestStride * Math.hypot(x1 - x0, y1 - y0);
  if (hasTarget(surface)) return targetGoal(surface, distance, stride);
  const floor = lowestLoss(surface);
  return { reached: ({ track }, i) => track && descent(track, i, floor, stride), kept: () => true };
}

function targetGoal(surface: Surface, distance: number, stride: number): Goal {
  const isThere = targetOf(surface, distance);
  const kept = ({ track, layout: { count } }: Lane, i: number) => {
    if (!track) return false;
    for (let step = firstOfLast(track); step < track.length; step++) {
      const here = 2 * step * count + i;
      if (!isThere(track.theta[here], track.theta[here + count])) return false;
    }
    return true;
  };
  return {
    reached(lane, i) {
      if (lane.statusOf(i) !== "arrived" || !lane.track) return undefined;
      const step = lane.arrivedAt[i];
      return strideTo(lane.track, i, step) <= stride || kept(lane, i) ? step : undefined;
    },
    kept,
  };
}

const firstOfLast = ({ length }: Track) => Math.max(0, length - lastSteps);

/** How long the step was by which a marble came to where it is after `step` updates; 0 at the start. */
function strideTo({ theta, layout: { count } }: Track, i: number, step: number): number {
  const here = 2 * step * count + i;
  const before = 2 * Math.max(step - 1, 0) * count + i;
  return Math.hypot(theta[here] - theta[before], theta[here + count] - theta[before + count]);
}

export const hasTarget = ({ minima }: Surface): boolean => minima.some(({ global }) => global);

function lowestLoss(surface: Surface): number {
  const theta = startTheta({ grid: samplesEachWay }, surface.domain, 0);
  const value = new Float64Array(theta.length / 2);
  surface.evaluate(theta, { dim: 2, count: value.length }, new Float64Array(theta.length), value);
  return value.reduce((lowest, loss) => (loss < lowest ? loss : lowest), Number.POSITIVE_INFINITY);
}

/** The first step at which a marble is below a loss, if it made no longer strides up to there. */
function descent(track: Track, i: number, floor: number, stride: number) {
  const {
    value,
    layout: { count },
    length,
  } = track;
  for (let step = 0; step < length; step++) {
    // Written so that NaN counts as too long.
    if (!(strideTo(track, i, step) <= stride)) return undefined;
    if (value[step * count + i] < floor) return step;
  }
  return undefined;
}

/** What came of a lane, a tracked one, that was run to the end of its budget. */
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
    if (lane.track) loss += lossAtEnd(lane.track, i);
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

function lossAtEnd(track: Track, i: number): number {
  const first = firstOfLast(track);
  let sum = 0;
  for (let step = first; step < track.length; step++) sum += track.value[step * track.layout.count + i];
  return sum / (track.length - first);
}

/**
 * The best of some trials: most marbles at the goal to the end, then most that came there, then fewest steps to it, then
 * fewest diverged, then most within the domain, then the lowest loss, where one that is not finite is the highest; of equals the smaller rate. Within the
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
