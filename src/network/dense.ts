/**
 * A dense layer, and how its three products (`denseForward.ts`, `denseBackward.ts`, `denseGradient.ts`) are made fast. All
 * arrays are row-major: W is [out][in], values are [sample][unit]. Blocks of 2 × 4 sums are kept in registers while the
 * common index runs, so that six numbers read make eight products. What is written oddly there is for V8, and was measured:
 *
 * - Indices are masked where they begin, so that the compiler knows their range and checks no sum of them for overflow. An
 *   array has 2³⁰ numbers at most (`createNetwork` sees to it, and run files are far smaller).
 * - Four steps are written out, since a loop looks up each array's length and address anew each time round: a sixth.
 * - In the middle of a step stands a question whose answer is always no. It has half of the sums made before the other half
 *   of the numbers is read; else there are too few registers, and sums wait for memory: another sixth.
 *
 * Each number is a sum in the order of its index whatever block it falls into: a batch of N gives the values of N singles,
 * bit for bit.
 */

/** A layer's widths, and where in theta its W and then its b begin. */
export interface Dense {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly biases: number;
}
