/** Columns of numbers that grow at their end and may be cut back. */
import type { Stretch } from "../../train/messages.js";

type Numbers<K extends string> = Readonly<Record<K, Float64Array>>;

export class Columns<K extends string> {
  #known = 0;
  #shown = Number.POSITIVE_INFINITY;
  #arrays: Record<K, Float64Array>;

  constructor(names: readonly K[]) {
    this.#arrays = Object.fromEntries(names.map((name) => [name, new Float64Array(0)])) as Record<K, Float64Array>;
  }

  /** How many entries are shown; arrays may be longer. */
  get count(): number {
    return Math.min(this.#known, this.#shown);
  }

  /** How many entries there are. */
  get known(): number {
    return this.#known;
  }

  get arrays(): Numbers<K> {
    return this.#arrays;
  }

  /** Takes entries over from `first` on, and forgets what was there from there on. */
  take(stretch: Stretch<Numbers<K> & { readonly count: number }>): void {
    const { first, count } = stretch;
    for (const name in this.#arrays) {
      this.#arrays[name] = roomFor(this.#arrays[name], first + count);
      this.#arrays[name].set(stretch[name].subarray(0, count), first);
    }
    this.#known = first + count;
  }

  /** Shows the first so many entries, as far as there are: where the run is at an earlier step than it has been. */
  show(count: number): void {
    this.#shown = count;
  }

  /** The last entry shown of a column; NaN where there is none. */
  last(name: K): number {
    return this.#arrays[name][this.count - 1] ?? Number.NaN;
  }
}

/** The array, or a copy that is at least twice as long where it has no room for so many. */
function roomFor(array: Float64Array, length: number): Float64Array {
  if (array.length >= length) return array;
  const longer = new Float64Array(Math.max(length, 2 * array.length));
  longer.set(array);
  return longer;
}
