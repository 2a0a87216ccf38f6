import type { Layout, Reals } from "../core/layout.js";

/** The record of a lane's iterates and their losses. Grows by doubling, so recording allocates nothing per step. */
export class Track {
  readonly layout: Layout;
  /** Coordinate d of problem i after s steps: `theta[(s * dim + d) * count + i]`. May be longer than what is recorded. */
  theta: Float64Array;
  /** The loss of problem i after s steps: `value[s * count + i]`. */
  value: Float64Array;
  /** How many iterates are recorded: the start, then one per step. */
  length = 0;

  constructor(layout: Layout, steps: number) {
    this.layout = layout;
    this.theta = new Float64Array((steps + 1) * layout.dim * layout.count);
    this.value = new Float64Array((steps + 1) * layout.count);
  }

  record(step: number, theta: Reals, value: Reals): void {
    const { dim, count } = this.layout;
    if ((step + 1) * count > this.value.length) this.#grow();
    const first = step * dim * count;
    for (let k = 0; k < dim * count; k++) this.theta[first + k] = theta[k];
    for (let i = 0; i < count; i++) this.value[step * count + i] = value[i];
    if (step >= this.length) this.length = step + 1;
  }

  /** Forgets what came after a step. */
  truncate(step: number): void {
    this.length = Math.min(this.length, step + 1);
  }

  #grow(): void {
    this.theta = doubled(this.theta);
    this.value = doubled(this.value);
  }
}

function doubled(array: Float64Array): Float64Array {
  const longer = new Float64Array(2 * array.length);
  longer.set(array);
  return longer;
}
