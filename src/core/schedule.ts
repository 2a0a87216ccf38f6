import type { Values } from "./param.js";
import type { Plugin } from "./plugin.js";

/** How a hyperparameter changes during a race. */
export interface Schedule<K extends string = string> extends Plugin<K> {
  /**
   * The value used by update t is `factor(t - 1)` times the base. Closed form, without memory, so that seeking and
   * previews are free. Always within 0 … 1, so a scheduled value never exceeds its base.
   * @param updatesMade 0, 1, 2, …
   * @param totalSteps the race's length in updates
   */
  factor(updatesMade: number, totalSteps: number, p: Values<K>): number;
}
