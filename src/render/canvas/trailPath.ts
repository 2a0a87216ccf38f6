/** A trail as a path: its points as they are seen, and the stretch of them between two steps. */
import type { Track } from "../../engine/track.js";
import type { Camera } from "../camera.js";
import type { Projection } from "../picture.js";
import type { Pen } from "./pen.js";

/** x and y of the point after each step in turn, in pixels; NaN where there is none. */
export type TrailPoints = Float32Array;

/** The trails of a lane's marbles. */
export function trailPoints(track: Track, { centre, scale, width, height }: Camera, how: Projection): TrailPoints[] {
  const { count } = track.layout;
  return Array.from({ length: count }, (_, marble) => {
    const points = new Float32Array(2 * track.length);
    for (let step = 0; step < track.length; step++) {
      const x = track.theta[2 * step * count + marble] ?? Number.NaN;
      const y = track.theta[(2 * step + 1) * count + marble] ?? Number.NaN;
      points[2 * step] = drawable(width / 2 + (x - centre[0]) / scale);
      points[2 * step + 1] = drawable(height / 2 - (y - centre[1]) / scale);
    }
    how.seeAll(points);
    return points;
  });
}

const drawable = (pixel: number) => (Math.abs(pixel) < 1e30 ? pixel : Number.NaN);

/** The part of a pen that traces lines. */
export type LinePen = Pick<Pen, "moveTo" | "lineTo">;

/** Pixels from the picture's corner beyond which a point is far outside: lines are drawn towards it, not to it. */
const far = 1e5;
const reach = 2e4;

/**
 * Adds the stretch between two moments to the path that was begun, with every `stride`th step between them: always the same
 * ones, so that a trail that grows keeps its shape. A trail is cut where it has no point or is far outside.
 */
export function traceStretch(pen: LinePen, points: TrailPoints, from: number, to: number, stride = 1): void {
  const end = Math.min(to, points.length / 2 - 1);
  if (!(from < end)) return;
  let [x, y] = [coordinate(points, from, 0), coordinate(points, from, 1)];
  let isDown = false;
  for (let step = (Math.floor(from / stride) + 1) * stride; ; step += stride) {
    const at = Math.min(step, end);
    const [nextX, nextY] = [coordinate(points, at, 0), coordinate(points, at, 1)];
    isDown = traceSegment(pen, x, y, nextX, nextY, isDown);
    [x, y] = [nextX, nextY];
    if (step >= end) break;
  }
}

/** A coordinate at a moment: between two steps on the straight line. */
function coordinate(points: TrailPoints, moment: number, axis: 0 | 1): number {
  const step = Math.floor(moment);
  const here = points[2 * step + axis] ?? Number.NaN;
  return moment === step ? here : here + (moment - step) * ((points[2 * step + 2 + axis] ?? Number.NaN) - here);
}

/** Adds a segment; gives whether the next one can go on from its end. */
function traceSegment(pen: LinePen, x0: number, y0: number, x1: number, y1: number, isDown: boolean): boolean {
  const [size0, size1] = [Math.max(Math.abs(x0), Math.abs(y0)), Math.max(Math.abs(x1), Math.abs(y1))];
  if (!(size0 < far || size1 < far) || Number.isNaN(size0 + size1)) return false;
  const shortened = Math.min(1, reach / Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)));
  if (size0 >= far) {
    pen.moveTo(x1 + shortened * (x0 - x1), y1 + shortened * (y0 - y1));
    pen.lineTo(x1, y1);
    return true;
  }
  if (!isDown) pen.moveTo(x0, y0);
  if (size1 < far) pen.lineTo(x1, y1);
  else pen.lineTo(x0 + shortened * (x1 - x0), y0 + shortened * (y1 - y0));
  return size1 < far;
}
