/** Where the marbles of a race are at a position between two steps. */
import type { Lane } from "../../engine/lane.js";
import type { RaceEngine } from "../../index.js";
import { type Camera, toPixel } from "../../render/camera.js";

/**
 * Pixels of all marbles, lane by lane, x and y in turn. Between two steps a marble is drawn on the straight line.
 * Lanes without a track are where their engine stands: seek it first.
 */
export function marblePixels({ lanes }: RaceEngine, position: number, camera: Camera, out: Float32Array): Float32Array {
  let at = 0;
  for (const lane of lanes) {
    for (let i = 0; i < lane.layout.count; i++) {
      const [px, py] = toPixel(camera, [coordinate(lane, 0, i, position), coordinate(lane, 1, i, position)]);
      out[at++] = px;
      out[at++] = py;
    }
  }
  return out;
}

function coordinate({ track, theta, layout: { dim, count } }: Lane, d: number, i: number, position: number): number {
  if (!track) return theta[d * count + i] ?? Number.NaN;
  const step = Math.min(Math.floor(position), track.length - 1);
  const here = track.theta[(step * dim + d) * count + i] ?? Number.NaN;
  if (position === step || step + 1 >= track.length) return here;
  const next = track.theta[((step + 1) * dim + d) * count + i] ?? Number.NaN;
  return here + (position - step) * (next - here);
}
