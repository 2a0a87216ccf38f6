/** A trail by a 2-D context. */
import type { Track } from "../../engine/track.js";
import type { Camera } from "../camera.js";

/** Points of a trail are joined up to this many pixels outside the picture. */
const mostOutside = 1e4;
/** Longer trails are drawn with every second, third … point. */
const mostPoints = 3000;

/** Begins a path along a marble's iterates between two steps; gives the last pixel it came to, if there is one. */
export function traceTrail(
  context: CanvasRenderingContext2D,
  track: Track,
  marble: number,
  steps: number,
  { centre, scale, width, height }: Camera,
  first = 0,
): readonly [x: number, y: number] | undefined {
  const { count } = track.layout;
  const stride = Math.ceil((steps - first + 1) / mostPoints);
  let last: readonly [number, number] | undefined;
  context.beginPath();
  for (let step = first; step <= steps; step = step === steps ? steps + 1 : Math.min(step + stride, steps)) {
    const x = width / 2 + ((track.theta[2 * step * count + marble] ?? Number.NaN) - centre[0]) / scale;
    const y = height / 2 - ((track.theta[(2 * step + 1) * count + marble] ?? Number.NaN) - centre[1]) / scale;
    if (!(Math.abs(x) < mostOutside && Math.abs(y) < mostOutside)) break;
    context.lineTo(x, y);
    last = [x, y];
  }
  return last;
}
