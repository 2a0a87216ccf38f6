/** Where the marbles of a race are at a position between two steps. */
import type { Point } from "../core/layout.js";
import type { Lane } from "../engine/lane.js";
import type { RaceEngine } from "../race/createRace.js";
import type { Camera } from "./camera.js";

/**
 * Pixels of all marbles, lane by lane, x and y in turn. Between two steps a marble is drawn on the straight line.
 * Lanes without a track are where their engine stands: seek it first.
 */
export function marblePixels({ lanes }: RaceEngine, position: number, camera: Camera, out: Float32Array): Float32Array {
  let first = 0;
  for (const lane of lanes) {
    project(lane, position, camera, out, first);
    first += 2 * lane.layout.count;
  }
  return out;
}

/** A lane's marbles from the plane to pixels; the arithmetic of `toPixel`, written out because a swarm has many. */
function project(lane: Lane, position: number, camera: Camera, out: Float32Array, first: number): void {
  const { count } = lane.layout;
  const [centreX, centreY] = camera.centre;
  const perUnit = 1 / camera.scale;
  const { here, hereAt, next, nextAt, part } = iteratesAt(lane, position);
  for (let i = 0; i < count; i++) {
    const x0 = here[hereAt + i] as number;
    const y0 = here[hereAt + count + i] as number;
    const x = x0 + part * ((next[nextAt + i] as number) - x0);
    const y = y0 + part * ((next[nextAt + count + i] as number) - y0);
    out[first + 2 * i] = camera.width / 2 + (x - centreX) * perUnit;
    out[first + 2 * i + 1] = camera.height / 2 - (y - centreY) * perUnit;
  }
}

/** The arrays that hold a lane's iterates round a position, where in them, and how far it is from one to the other. */
function iteratesAt({ track, theta, layout: { dim, count } }: Lane, position: number) {
  if (!track) return { here: theta, hereAt: 0, next: theta, nextAt: 0, part: 0 };
  const step = Math.min(Math.floor(position), track.length - 1);
  const later = Math.min(step + 1, track.length - 1);
  const size = dim * count;
  const part = later === step ? 0 : position - step;
  // A part of 0 must not meet a next iterate that is not finite: 0 × ∞ is NaN.
  const nextAt = part === 0 ? step * size : later * size;
  return { here: track.theta, hereAt: step * size, next: track.theta, nextAt, part };
}

/** Takes the marbles of hidden lanes out of the picture. */
export function hideMarbles(pixels: Float32Array, hidden: readonly boolean[]): void {
  const perLane = pixels.length / hidden.length;
  hidden.forEach((isHidden, lane) => {
    if (isHidden) pixels.fill(Number.NaN, lane * perLane, (lane + 1) * perLane);
  });
}

/** Pixels within which a marble is meant by who points. */
const reach = 12;

/** Which of some marbles is pointed at: the nearest within reach, or -1. */
export function marbleAt([x, y]: Point, pixels: Float32Array): number {
  let nearest = -1;
  let least = reach;
  for (let k = 0; 2 * k < pixels.length; k++) {
    const distance = Math.hypot((pixels[2 * k] ?? Number.NaN) - x, (pixels[2 * k + 1] ?? Number.NaN) - y);
    // Those that are drawn last lie on top.
    if (distance <= least) [nearest, least] = [k, distance];
  }
  return nearest;
}
