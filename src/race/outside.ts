/** On which side of the domain a marble is, and since when without a break. */
import type { Domain } from "../core/layout.js";
import type { Track } from "../engine/track.js";

/** On which side of the domain: to its left (-1) or right (1), and below (-1) or above (1) it; 0 in between. */
export type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

export const isOutside = ([x, y]: Side) => x !== 0 || y !== 0;

export function sideOf(x: number, y: number, [[x0, x1], [y0, y1]]: Domain): Side {
  return [x < x0 ? -1 : x > x1 ? 1 : 0, y < y0 ? -1 : y > y1 ? 1 : 0];
}

export function recordedSide({ theta, layout: { count } }: Track, i: number, step: number, domain: Domain): Side {
  return sideOf(theta[2 * step * count + i], theta[(2 * step + 1) * count + i], domain);
}

/** A stretch of steps at all of which a marble is outside, begun where it left. */
interface Absence {
  readonly domain: Domain;
  readonly cuts: number;
  readonly since: number;
  readonly until: number;
}

/** The last absence found of each marble of a track. */
const known = new WeakMap<Track, Map<number, Absence>>();

/**
 * The step since which a marble that is outside at a step has been so. What was found last is remembered, so asking again
 * a little later costs those few steps and not the whole way back.
 */
export function outsideSince(track: Track, i: number, step: number, domain: Domain): number {
  const absences = known.get(track) ?? new Map<number, Absence>();
  known.set(track, absences);
  const last = absences.get(i);
  const holds = last && last.domain === domain && last.cuts === track.cuts && step >= last.since;
  let since = step;
  while (since > 0 && !(holds && since <= last.until) && isOutside(recordedSide(track, i, since - 1, domain))) since--;
  if (holds && since <= last.until) since = last.since;
  const until = holds && since === last.since ? Math.max(step, last.until) : step;
  absences.set(i, { domain, cuts: track.cuts, since, until });
  return since;
}
