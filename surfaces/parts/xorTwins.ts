import type { SliceData } from "../../src/network/sliceSurface.js";

/** XOR with soft targets, and two weights of a 2-2-1 network that are each tied to their mirror image. */
export const xorTwins: SliceData = {
  inputs: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
  targets: Float64Array.of(0.1, 0.9, 0.9, 0.1),
  // Hidden weights 0 and biases −2; the output adds 8 times both units and a bias of −4.
  origin: Float64Array.of(0, 0, 0, 0, -2, -2, 8, 8, -4),
  directions: [Float64Array.of(1, 0, 0, 1, 0, 0, 0, 0, 0), Float64Array.of(0, 1, 1, 0, 0, 0, 0, 0, 0)],
};
