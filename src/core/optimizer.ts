import type { Layout, Reals } from "./layout.js";
import type { Values } from "./param.js";
import type { Plugin } from "./plugin.js";
import type { Probe } from "./probe.js";

/** A named array of an optimizer's memory. */
export interface Slot {
  /** One number per coordinate of each problem, per problem (one per marble), or one for the whole lane. */
  readonly per: "coordinate" | "problem" | "lane";
  /**
   * How many of them, where it is not one: as many as a problem has coordinates, one more, or a population. Number m of
   * coordinate d of problem i is `slot[(m * dim + d) * count + i]`; without coordinates, `slot[m * count + i]`.
   */
  readonly times?: number | "dim" | "dim + 1";
  /** What it holds before the first step: a number, or the name of the hyperparameter that says so. */
  readonly initial: number | string;
}

/** A rule that moves parameters towards less loss. All its memory is theta and its slots. */
export interface Optimizer<K extends string = string, S extends string = string> extends Plugin<K> {
  readonly slots: Readonly<Record<S, Slot>>;
  /** What it uses besides its memory; left out, the gradient at theta, one of them an update. */
  readonly asks?: Asks;
  /** Whether it works on two coordinates only. */
  readonly planeOnly?: boolean;
  /** The slot with the places that it holds besides theta, to be seen: a simplex, a swarm. NaN where there is none. */
  readonly company?: S;
  /**
   * One update in place, t = 1, 2, 3 … . NaN in, NaN out; never throws; allocates nothing.
   * Arrays are coordinate-major in `layout`; `h` holds the hyperparameters' values at this step. Who `asks` is handed a
   * probe.
   */
  step(
    theta: Reals,
    gradient: Reals,
    slots: Readonly<Record<S, Reals>>,
    h: Values<K>,
    t: number,
    layout: Layout,
    probe?: Probe,
  ): void;
  /**
   * Where theta is a place looked ahead to: how far coordinate k of it lies ahead of the ball itself, after t updates, the
   * last of them with these hyperparameters.
   */
  lookAhead?(slots: Readonly<Record<S, Reals>>, h: Values<K>, t: number, k: number): number;
  /**
   * The largest constant learning rate at which it does not leave a valley ½λx², λ > 0, with these other
   * hyperparameters. Missing where there is none that is known, as of rules that take gradients by their own size.
   */
  largestRate?(curvature: number, h: Values<K>): number;
}

/** By a probe: losses and gradients elsewhere, besides the gradient at theta; or losses alone, and no gradient. */
export type Asks = "besides" | "losses";

/** Whether it runs where there is no gradient. */
export const isGradientFree = ({ asks }: Pick<Optimizer, "asks">): boolean => asks === "losses";

/** Whether it can train a network: by a gradient a step, on any number of coordinates. */
export const trainsNetworks = ({ asks, planeOnly = false }: Pick<Optimizer, "asks" | "planeOnly">): boolean =>
  asks === undefined && !planeOnly;

/** How many numbers a slot holds in a layout. */
export function slotLength(slot: Slot, layout: Layout): number {
  if (slot.per === "lane") return 1;
  return timesOf(slot, layout) * layout.count * (slot.per === "coordinate" ? layout.dim : 1);
}

/** How many a slot holds for each coordinate or problem. */
export function timesOf({ times = 1 }: Slot, { dim }: Layout): number {
  if (typeof times === "number") return times;
  return times === "dim" ? dim : dim + 1;
}
