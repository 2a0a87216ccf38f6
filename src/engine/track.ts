import type { Layout, Reals } from "../core/layout.js";

/** Some iterates in a row with their losses, laid out as in a track: what one track hands to another. */
export interface Stretch {
  /** The step of the first of them. */
  readonly first: number;
  readonly theta: Float64Array;
  readonly value: Float64Array;
  readonly aside: Float64Array;
}

/** The record of a lane's iterates and their losses. Grows by doubling, so recording allocates nothing per step. */
export class Track {
  readonly layout: Layout;
  /** The step of the first iterate it holds: 0, unless what came before was taken. */
  first = 0;
  /**
   * Coordinate d of problem i after s steps: `theta[(s * dim + d) * count + i]`, s counted from `first`. May be longer
   * than what is recorded.
   */
  theta: Float64Array;
  /** The loss of problem i after s steps: `value[s * count + i]`. */
  value: Float64Array;
  /** What else is kept of each iterate, `asideLength` numbers: a lane's calls, and then its company. */
  aside: Float64Array;
  readonly asideLength: number;
  /** How many iterates are recorded: the start, then one per step. */
  length = 0;
  /** Counts how often it was cut back: until then, what is recorded stays as it is. */
  cuts = 0;

  constructor(layout: Layout, steps: number, asideLength = 0) {
    this.layout = layout;
    this.asideLength = asideLength;
    this.aside = new Float64Array((steps + 1) * asideLength);
    this.theta = new Float64Array((steps + 1) * layout.dim * layout.count);
    this.value = new Float64Array((steps + 1) * layout.count);
  }

  /** @param aside arrays of `asideLength` numbers together */
  record(step: number, theta: Reals, value: Reals, aside: readonly Reals[] = []): void {
    if (this.length === 0) this.first = step;
    const { dim, count } = this.layout;
    const at = step - this.first;
    if ((at + 1) * count > this.value.length) this.#grow();
    const first = at * dim * count;
    for (let k = 0; k < dim * count; k++) this.theta[first + k] = theta[k];
    for (let i = 0; i < count; i++) this.value[at * count + i] = value[i];
    let next = at * this.asideLength;
    for (let a = 0; a < aside.length; a++) {
      for (let k = 0; k < aside[a].length; k++) this.aside[next++] = aside[a][k];
    }
    if (at >= this.length) this.length = at + 1;
  }

  /** Hands out what is recorded and forgets it; the record goes on with the next iterate, wherever that is. */
  take(): Stretch {
    const { first, length } = this;
    const { dim, count } = this.layout;
    this.length = 0;
    return {
      first,
      theta: this.theta.slice(0, length * dim * count),
      value: this.value.slice(0, length * count),
      aside: this.aside.slice(0, length * this.asideLength),
    };
  }

  /** Takes in iterates of the same lane that follow those it has, or are among them. */
  add({ first, theta, value, aside }: Stretch): void {
    const { dim, count } = this.layout;
    while (first * count + value.length > this.value.length) this.#grow();
    this.theta.set(theta, first * dim * count);
    this.value.set(value, first * count);
    this.aside.set(aside, first * this.asideLength);
    this.length = Math.max(this.length, first + value.length / count);
  }

  /** Forgets what came after a step. */
  truncate(step: number): void {
    this.length = Math.min(this.length, step + 1);
    this.cuts++;
  }

  #grow(): void {
    this.theta = doubled(this.theta);
    this.value = doubled(this.value);
    this.aside = doubled(this.aside);
  }
}

function doubled(array: Float64Array): Float64Array {
  const longer = new Float64Array(2 * array.length);
  longer.set(array);
  return longer;
}
