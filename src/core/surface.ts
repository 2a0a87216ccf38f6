import type { Domain, Layout, Point, Reals } from "./layout.js";
import type { Values } from "./param.js";
import type { Plugin } from "./plugin.js";

export interface Minimum {
  readonly at: Point;
  readonly value: number;
  /** The lowest one, or one of several that are equally low: what a race is run to. */
  readonly global?: boolean;
}

/** Losses on a grid, row by row from the lowest y, the outermost ones on the edges of `area`. */
export interface Preview {
  readonly columns: number;
  readonly rows: number;
  readonly area: Domain;
  readonly value: Float64Array;
}

/** A loss f(x, y) to race on. */
export interface Surface extends Plugin {
  /** The text of f, where the surface is analytic; named params of the surface occur in it by their names. */
  readonly formula?: string;
  /** What to know before reading much into it, in a sentence, where there is no formula to say it. */
  readonly note?: string;
  readonly domain: Domain;
  readonly start: Point;
  readonly minima: readonly Minimum[];
  /**
   * Made of steps: its gradient is 0 wherever it has one, so that only optimizers which need none run on it. A listed minimum
   * is then the middle of its step, all of which is the minimum.
   */
  readonly stepped?: boolean;
  readonly saddles?: readonly Point[];
  /**
   * Fetches what `evaluate` needs, where a surface is made of data: until then loss and gradient are NaN. Once,
   * however often it is called.
   */
  load?(): Promise<void>;
  /**
   * Loss and gradient of `layout.count` points with `layout.dim` = 2, coordinate-major: x in the first half of
   * `theta` and `gradient`, y in the second; `value` has one entry per point. Total: NaN or ±Infinity where they must
   * be, never a throw.
   */
  evaluate(theta: Reals, layout: Layout, gradient: Reals, value?: Reals): void;
  /** What is known roughly beforehand of a surface that takes long to be sampled; nothing before `load`. */
  preview?(): Preview | undefined;
  /** The losses that `evaluate` gives, where they alone take much less time: what maps are sampled with. */
  losses?(theta: Reals, layout: Layout, value: Reals): void;
  /**
   * Where the updates of a race do not see all of f, as with mini-batches: loss and gradient that update t is to use, a
   * function of the race's seed, t and theta. The rest is as for `evaluate`.
   */
  stepwise?(seed: number): (theta: Reals, t: number, layout: Layout, gradient: Reals, value?: Reals) => void;
  /** The same surface with other values of its params; those not named take their defaults. */
  withParams(values: Partial<Values>): Surface;
}
