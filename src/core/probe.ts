/**
 * How an optimizer asks the objective at other places than theta: it writes the place into `point` and calls. Everything
 * asked in update t sees what that update sees: its batch, and its noise in each gradient. Allocates nothing; calls are
 * counted.
 */
export interface Probe {
  /** What an optimizer's chances are hashes of, with t and an index that does not depend on the problem. */
  readonly seed: number;
  /** Where to look, one number per coordinate. */
  readonly point: Float64Array;
  /** What `slope` found, one number per coordinate. */
  readonly gradient: Float64Array;
  /** The loss of problem i at `point`; NaN where it has none. */
  loss(i: number): number;
  /** Writes the gradient of problem i at `point`. */
  slope(i: number): void;
}

const nothing = new Float64Array(0);

/** For who asks and was given nobody to ask: NaN in, NaN out. */
export const noProbe: Probe = { seed: 0, point: nothing, gradient: nothing, loss: () => Number.NaN, slope: () => {} };
