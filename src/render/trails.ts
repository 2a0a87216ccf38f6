/**
 * The tracks that are drawn as trails. Those of long races are thinned: their first iterates are all kept, where most
 * happens, and of the rest every third, fifth … one. Those of races that are still being computed have room for what is to
 * come. So neither a frame nor an upload grows with a race.
 */
import { Track } from "../engine/track.js";
import type { RaceEngine } from "../race/createRace.js";

/** Iterates of all marbles together that trails are drawn from, about. */
const mostPoints = 50_000;

/** Which iterates are kept: the first `dense` steps, then every `stride`th. An odd stride keeps the zigzag of a ravine. */
export interface Thinning {
  readonly dense: number;
  readonly stride: number;
}

export interface Trails {
  readonly tracks: readonly Track[];
  /** Takes over what has been computed since. */
  follow(): void;
}

/** How thin the trails of a race of so many steps have to be. */
export function thinningFor({ lanes }: RaceEngine, steps: number): Thinning {
  const marbles = lanes.reduce((sum, { track, layout }) => sum + (track ? layout.count : 0), 0);
  if (marbles * steps <= mostPoints) return { dense: steps, stride: 1 };
  const dense = Math.floor(mostPoints / marbles / 2);
  return { dense, stride: Math.ceil((steps - dense) / dense) | 1 };
}

/** Where a position of the race is among the iterates that are kept. */
export const thinnedPosition = (position: number, { dense, stride }: Thinning): number =>
  position <= dense ? position : dense + (position - dense) / stride;

/** @param steps the race's length, all of which the trails have room for */
export function trailsOf(run: RaceEngine, steps: number, thinning: Thinning): Trails {
  const { dense, stride } = thinning;
  const tracks = run.lanes.flatMap(({ track }) => (track ? [track] : []));
  if (stride === 1 && tracks.every(({ length }) => length > steps)) return { tracks, follow: () => {} };
  const last = Math.floor(thinnedPosition(steps, thinning));
  const thinned = tracks.map(({ layout }) => emptyTrack(layout, last));
  const stepOf = (k: number) => (k <= dense ? k : dense + (k - dense) * stride);
  const copied = tracks.map(() => 0);
  const follow = () => {
    tracks.forEach((track, l) => {
      let k = copied[l] ?? 0;
      for (; k <= last && stepOf(k) < track.length; k++) copyIterate(track, stepOf(k), thinned[l]?.theta, k);
      copied[l] = k;
    });
  };
  follow();
  return { tracks: thinned, follow };
}

/** A track without any place, which is not drawn. */
function emptyTrack(layout: Track["layout"], steps: number): Track {
  const track = new Track(layout, steps);
  track.theta.fill(Number.NaN);
  track.length = steps + 1;
  return track;
}

function copyIterate(
  { theta, layout: { dim, count } }: Track,
  from: number,
  into: Float64Array | undefined,
  to: number,
) {
  const size = dim * count;
  into?.set(theta.subarray(from * size, (from + 1) * size), to * size);
}
