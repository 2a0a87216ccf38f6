/** Where the marbles of a lane start. */
import type { Domain } from "../core/layout.js";
import { uniform } from "../core/random.js";
import { isPoint, marblesPerLane, type Start } from "./race.js";

/** The step under which the places of a scatter are hashed; the noise uses steps 1, 2, 3 … . */
const scatterStep = 0;

/** The starts of all marbles of a lane, coordinate-major: all x, then all y. */
export function startTheta(start: Start, [[x0, x1], [y0, y1]]: Domain, seed: number): Float64Array {
  if (isPoint(start)) return Float64Array.from(start);
  const count = marblesPerLane(start);
  const theta = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [u, v] = "grid" in start ? gridPlace(i, start.grid) : scatterPlace(i, seed);
    theta[i] = x0 + u * (x1 - x0);
    theta[count + i] = y0 + v * (y1 - y0);
  }
  return theta;
}

/** The middle of cell i of n × n cells, row by row from the lower left. */
const gridPlace = (i: number, n: number) => [((i % n) + 0.5) / n, (Math.floor(i / n) + 0.5) / n];

const scatterPlace = (i: number, seed: number) => [
  uniform(seed, scatterStep, 2 * i),
  uniform(seed, scatterStep, 2 * i + 1),
];
