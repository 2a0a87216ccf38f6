/** Who is where: the order of the lanes at a step. */
import type { Surface } from "../core/surface.js";
import type { Lane, Status } from "../engine/lane.js";
import { evaluationsOf, gradientCost, laneCalls } from "./calls.js";
import type { RaceEngine } from "./createRace.js";
import { type Fate, laneFate } from "./fate.js";

export interface Standing {
  readonly lane: string;
  /** 1 for the first; lanes that did not arrive share no place. */
  readonly place: number | undefined;
  readonly status: Status;
  /** What has become of the lane in more detail; the places do not depend on it. */
  readonly fate: Fate;
  /** The step at which the lane arrived (its last marble, if it has several), or diverged. */
  readonly since: number | undefined;
  /** Gradient evaluations per marble up to arrival, else up to now. Most rules take one a step, some none, some more. */
  readonly gradientEvaluations: number;
  /** The same work in evaluations of the loss, a gradient counted as `gradientCost` of them. */
  readonly evaluations: number;
  /** The mean loss of its marbles now. */
  readonly value: number;
}

/**
 * The lanes at a step: arrived ones by step, then running ones by loss, then diverged ones.
 * @param step up to the engine's own; lanes without a track are told as they are at the engine's
 * @param cost of a gradient, in evaluations of the loss
 */
export function standings(engine: RaceEngine, step = engine.step, cost = gradientCost): Standing[] {
  const ranked = engine.lanes.map((lane) => standing(engine.surface, lane, step, cost)).sort(compare);
  return ranked.map((entry) => ({ ...entry, place: placeOf(entry, ranked) }));
}

function standing(surface: Surface, lane: Lane, step: number, cost: number): Omit<Standing, "place"> {
  const status = lane.statusAt(step);
  const fate = laneFate(surface, lane, step);
  const since = sinceStep(lane, status);
  const calls = laneCalls(lane, status === "arrived" && since !== undefined ? since : step);
  return {
    lane: lane.id,
    status,
    fate,
    since,
    gradientEvaluations: calls.gradients,
    evaluations: evaluationsOf(calls, cost),
    value: meanOf(valuesAt(lane, step)),
  };
}

function sinceStep(lane: Lane, status: Status): number | undefined {
  if (status === "running") return undefined;
  return (status === "arrived" ? lane.arrivedAt : lane.divergedAt).reduce((last, at) => Math.max(last, at));
}

function valuesAt({ track, layout: { count }, value }: Lane, step: number): ArrayLike<number> {
  return track ? track.value.subarray(step * count, (step + 1) * count) : value;
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

const rankOf = { arrived: 0, running: 1, diverged: 2 };

type Unplaced = Omit<Standing, "place">;

function compare(a: Unplaced, b: Unplaced): number {
  if (a.status !== b.status) return rankOf[a.status] - rankOf[b.status];
  if (a.since !== undefined && b.since !== undefined)
    return a.status === "arrived" ? a.since - b.since : b.since - a.since;
  if (Number.isNaN(a.value) || Number.isNaN(b.value))
    return Number(Number.isNaN(a.value)) - Number(Number.isNaN(b.value));
  return a.value - b.value;
}

/** Equal steps share a place. */
function placeOf(entry: Unplaced, ranked: readonly Unplaced[]): number | undefined {
  if (entry.status !== "arrived") return undefined;
  return 1 + ranked.findIndex(({ status, since }) => status === "arrived" && since === entry.since);
}
