/**
 * The places that a lone marble's optimizer holds besides its own: the corners of a simplex, a swarm, a population. They
 * are drawn as small marbles in the lane's colour, as many for a lane whatever the step.
 */
import type { Lane } from "../engine/lane.js";
import type { RaceEngine } from "../race/createRace.js";
import type { Camera } from "./camera.js";

export interface Company {
  /** How many small marbles each lane has. */
  readonly sizes: readonly number[];
  /** Pixels of all of them, lane by lane, x and y in turn; the array is used again. NaN where there is none. */
  pixelsAt(position: number, camera: Camera, hidden: readonly boolean[]): Float32Array;
}

export function companyOf({ lanes }: RaceEngine): Company {
  const sizes = lanes.map(({ company = [] }) => company.length / 2);
  const pixels = new Float32Array(2 * sizes.reduce((sum, size) => sum + size, 0));
  return {
    sizes,
    pixelsAt(position, camera, hidden) {
      let first = 0;
      for (let l = 0; l < lanes.length; l++) {
        const size = sizes[l] as number;
        if (size === 0) continue;
        if (hidden[l]) pixels.fill(Number.NaN, 2 * first, 2 * (first + size));
        else project(lanes[l] as Lane, size, position, camera, pixels, 2 * first);
        first += size;
      }
      return pixels;
    },
  };
}

/** On the straight line between two steps, as marbles are. */
function project({ track }: Lane, size: number, position: number, camera: Camera, out: Float32Array, first: number) {
  if (!track) return;
  const { aside, asideLength, length } = track;
  const step = Math.min(Math.floor(position), length - 1);
  const part = step + 1 < length ? position - step : 0;
  // The company is the last of what a track keeps besides.
  const here = (step + 1) * asideLength - 2 * size;
  const [centreX, centreY] = camera.centre;
  for (let k = 0; k < 2 * size; k++) {
    const from = aside[here + k] as number;
    // A part of 0 must not meet a next place that is none: 0 × NaN is NaN.
    const at = part === 0 ? from : from + part * ((aside[here + asideLength + k] as number) - from);
    const isX = k % 2 === 0;
    const away = (at - (isX ? centreX : centreY)) / camera.scale;
    out[first + k] = isX ? camera.width / 2 + away : camera.height / 2 - away;
  }
}
