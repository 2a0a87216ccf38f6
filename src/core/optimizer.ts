import type { Layout, Reals } from "./layout.js";
import type { Values } from "./param.js";
import type { Plugin } from "./plugin.js";

/** A named array of an optimizer's memory. */
export interface Slot {
  /** One number per coordinate of each problem, per problem (one per marble), or one for the whole lane. */
  readonly per: "coordinate" | "problem" | "lane";
  /** What it holds before the first step: a number, or the name of the hyperparameter that says so. */
  readonly initial: number | string;
}

/** A rule that moves parameters against their gradient. All its memory is theta and its slots. */
export interface Optimizer<K extends string = string, S extends string = string> extends Plugin<K> {
  readonly slots: Readonly<Record<S, Slot>>;
  /**
   * One update in place, t = 1, 2, 3 … . NaN in, NaN out; never throws; allocates nothing.
   * Arrays are coordinate-major in `layout`; `h` holds the hyperparameters' values at this step.
   */
  step(theta: Reals, gradient: Reals, slots: Readonly<Record<S, Reals>>, h: Values<K>, t: number, layout: Layout): void;
  /**
   * Where theta is a place looked ahead to: how far coordinate k of it lies ahead of the ball itself, after t updates, the
   * last of them with these hyperparameters.
   */
  lookAhead?(slots: Readonly<Record<S, Reals>>, h: Values<K>, t: number, k: number): number;
}

/** How many numbers a slot holds in a layout. */
export function slotLength(slot: Slot, { dim, count }: Layout): number {
  if (slot.per === "coordinate") return dim * count;
  return slot.per === "problem" ? count : 1;
}
