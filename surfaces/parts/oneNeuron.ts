import type { SliceData } from "../../src/network/sliceSurface.js";

/** A sample: the input as a length and an angle in degrees, and the target. */
const samples = [
  [0.5, 20, 0.95],
  [0.5, 20, 0.95],
  [3, 20, 0.3],
  [0.6, 95, 0.9],
  [0.6, 95, 0.9],
  [3, 95, 0.2],
] as const;

/** Both weights of a neuron whose bias is 0, with samples that contradict one another. */
export const oneNeuron: SliceData = {
  inputs: Float64Array.from(
    samples.flatMap(([length, degrees]) => {
      const angle = (degrees * Math.PI) / 180;
      return [length * Math.cos(angle), length * Math.sin(angle)];
    }),
  ),
  targets: Float64Array.from(samples, ([, , target]) => target),
  origin: new Float64Array(3),
  directions: [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)],
};
