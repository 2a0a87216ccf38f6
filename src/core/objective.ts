import type { Layout, Reals } from "./layout.js";

/** What an engine minimises: a surface, or the loss of a network. */
export interface Objective {
  readonly layout: Layout;
  /** Gradient, and if asked the value, that update t (1-based) is to use. Allocates nothing, never throws. */
  evaluate(theta: Reals, t: number, gradient: Reals, value?: Reals): void;
  /** The same of one problem alone, where there are several. */
  readonly single?: Objective;
}
