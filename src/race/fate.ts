/**
 * What has become of a marble at a step. It is only told: nothing here stops a marble or is remembered, and a marble
 * that moves on is running again. The first of these that holds:
 *
 * - still: its optimizer needs a gradient, and the surface has none.
 * - diverged, arrived: as the referee recorded it.
 * - left: it is outside of the domain, whatever its loss does there.
 * - For a marble that has settled: its last 20 iterates all lie within 1 % of the domain's shorter side of their mean,
 *   and the means of their two halves are at most a quarter of that apart, so that at this pace it would take 40 steps
 *   or more to go that far. The place of a settled marble is the mean, and the same 1 % is "near":
 *   - minimum, saddle: near one that the surface lists, which then is the nearest. Near a global minimum it is running
 *     all the same: it has not arrived, but it will.
 *   - minimum, not listed: the loss curves upwards there, or is level, in every direction, and Newton's step leads to a
 *     point near. A slow marble in a narrow valley fails the latter: the valley's end is farther away. Where that
 *     point is near one that is listed, it is that one.
 *   - plateau: at all 20 iterates the slope, kept up over the diagonal of the domain, would win less than a tenth of
 *     what the loss is above the global minimum. Where f is convex that can not be, for the loss above the minimum is
 *     at most slope × distance: so a slow marble on its way down a bowl is running. Without a listed global minimum
 *     only ground that is level at all 20 is called a plateau.
 * - running: everything else. A lane without a track has no last iterates to go by, so its marbles never settle.
 */
import type { Point } from "../core/layout.js";
import type { Surface } from "../core/surface.js";
import type { Lane } from "../engine/lane.js";
import type { Track } from "../engine/track.js";
import { isOutside, outsideSince, recordedSide, type Side, sideOf } from "./outside.js";
import { type Resting, restingPlace, windowLength } from "./rest.js";

export type Fate =
  | { readonly kind: "running" | "still" }
  | { readonly kind: "arrived" | "diverged"; readonly at: number }
  /** Outside since that step without a break; unknown for a lane without a track. */
  | { readonly kind: "left"; readonly since: number | undefined; readonly side: Side }
  | Resting;

const running: Fate = { kind: "running" };

/** The fate of marble i of a lane at a step the lane has reached; a lane without a track is told as it is now. */
export function marbleFate(surface: Surface, lane: Lane, i: number, step: number): Fate {
  if (lane.isStill) return { kind: "still" };
  const status = lane.statusOf(i, step);
  if (status !== "running") return { kind: status, at: (status === "arrived" ? lane.arrivedAt : lane.divergedAt)[i] };
  const { track, layout, theta } = lane;
  const side = track
    ? recordedSide(track, i, step, surface.domain)
    : sideOf(theta[i], theta[layout.count + i], surface.domain);
  if (isOutside(side)) return { kind: "left", since: track && outsideSince(track, i, step, surface.domain), side };
  if (!track || step + 1 < windowLength) return running;
  return restingPlace(surface, recentIterates(track, i, step)) ?? running;
}

/** What all marbles of a lane have become alike, with the last one's step; running where they differ. */
export function laneFate(surface: Surface, lane: Lane, step: number): Fate {
  let common = marbleFate(surface, lane, 0, step);
  for (let i = 1; i < lane.layout.count && common.kind !== "running"; i++) {
    common = inCommon(common, marbleFate(surface, lane, i, step));
  }
  return common;
}

function inCommon(a: Fate, b: Fate): Fate {
  if ("at" in a && "at" in b) return a.kind === b.kind ? { kind: a.kind, at: Math.max(a.at, b.at) } : running;
  if (a.kind === "left" && b.kind === "left") {
    const isSame = a.side[0] === b.side[0] && a.side[1] === b.side[1];
    return isSame ? ((a.since ?? 0) > (b.since ?? 0) ? a : b) : running;
  }
  const placeOf = (fate: Fate) => ("index" in fate ? fate.index : undefined);
  return a.kind === b.kind && placeOf(a) === placeOf(b) ? a : running;
}

/** The last iterates of marble i up to a step, the oldest first. */
function recentIterates({ theta, layout: { count } }: Track, i: number, step: number): readonly Point[] {
  return Array.from({ length: windowLength }, (_, k): Point => {
    const at = step + 1 - windowLength + k;
    return [theta[2 * at * count + i], theta[(2 * at + 1) * count + i]];
  });
}
