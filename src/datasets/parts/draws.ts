import { normal } from "../../core/normal.js";
import { uniform } from "../../core/random.js";

/** The random numbers of one sample, each its own place in the hash: no sample's depend on another's. */
export interface Draws {
  uniform(low: number, high: number): number;
  /** Gaussian noise of mean 0. */
  normal(deviation: number): number;
}

/** More of a kind than any sample needs. */
const mostPerSample = 4;

/** @param group a class of samples; steps below 0 are hashed, since races and training count theirs from 0 */
export function drawsOf(seed: number, group: number, sample: number): Draws {
  const first = mostPerSample * sample;
  let uniforms = 0;
  let normals = 0;
  return {
    uniform: (low, high) => low + (high - low) * uniform(seed, -1 - 2 * group, first + uniforms++),
    normal: (deviation) => deviation * normal(seed, -2 - 2 * group, first + normals++),
  };
}
