/**
 * Randomness as a hash of (seed, step, index), never a stream: any step can be computed in any order, on any thread,
 * and every lane meets the same noise. The mixing is MurmurHash3's 32-bit finaliser (Appleby), applied in a chain.
 */
import type { Layout, Reals } from "./layout.js";

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32 random bits for a place in (seed, step, index), as a signed integer; all three are taken modulo 2³². */
export function hash(seed: number, step: number, index: number): number {
  return mix(mix(mix(seed + 0x9e3779b9) ^ (step + 0x7f4a7c15)) ^ (index + 0x165667b1));
}

/** Uniform on the open interval (0, 1): 2³² evenly spaced values, never 0 or 1. */
export function uniform(seed: number, step: number, index: number): number {
  return ((hash(seed, step, index) >>> 0) + 0.5) / 4294967296;
}

/**
 * Adds Gaussian noise of standard deviation `sigma` to each component of a gradient, by Box and Muller's transform. The
 * noise of coordinate d of problem i depends on (seed, step, i, d) alone, so a batch of N meets the noise of N singles.
 * `first` is the number of the array's first problem.
 */
export function addGaussianNoise(
  gradient: Reals,
  { dim, count }: Layout,
  sigma: number,
  seed: number,
  step: number,
  first = 0,
): void {
  const pairs = (dim + 1) >> 1;
  for (let pair = 0; pair < pairs; pair++) {
    const one = 2 * pair * count;
    const other = 2 * pair + 1 < dim ? one + count : -1;
    for (let i = 0; i < count; i++) {
      const index = 2 * ((first + i) * pairs + pair);
      const radius = sigma * Math.sqrt(-2 * Math.log(uniform(seed, step, index)));
      const angle = 2 * Math.PI * uniform(seed, step, index + 1);
      gradient[one + i] += radius * Math.cos(angle);
      if (other >= 0) gradient[other + i] += radius * Math.sin(angle);
    }
  }
}
