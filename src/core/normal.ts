import { uniform } from "./random.js";

/** A normal number of mean 0 and deviation 1 for a place in (seed, step, index), by Box and Muller's transform. */
export function normal(seed: number, step: number, index: number): number {
  const radius = Math.sqrt(-2 * Math.log(uniform(seed, step, 2 * index)));
  return radius * Math.cos(2 * Math.PI * uniform(seed, step, 2 * index + 1));
}
