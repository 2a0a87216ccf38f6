/** How much work an update of one marble is, for those who cut work into pieces and refuse too much of it. */
import { type Optimizer, timesOf } from "../core/optimizer.js";

const plane = { dim: 2, count: 1 };

/** About as many evaluations as a line search or four differences take, in gradients at theta. */
const asking = 8;

/** A marble, and all that a population may have with it. */
export const placesOf = ({ company, slots }: Partial<Optimizer> = {}): number =>
  1 + (company && slots?.[company] ? timesOf(slots[company], plane) : 0);

/** In updates of an optimizer that takes a gradient a step; rather too much than too little. */
export const updateWork = (optimizer: Optimizer): number =>
  optimizer.asks ? Math.max(asking, placesOf(optimizer)) : 1;
