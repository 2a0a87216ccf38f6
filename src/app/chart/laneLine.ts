/**
 * A lane's line as a narrow chart can show it: the least and the largest value of each stretch of steps. It follows a
 * track as it grows, and every iterate is measured once.
 */
import type { Track } from "../../index.js";
import type { Measure } from "./measures.js";

/** Values by step; null where there is nothing to draw, which leaves a gap. */
export type Line = (number | null)[];

/** Longer lines are thinned: two points for each of half as many stretches, the least and the largest value in it. */
const mostPoints = 600;

/** Iterates measured between two looks at the clock. */
const atOnce = 32;

const isThinned = (steps: number) => steps + 1 > mostPoints;

const stretchesOf = (steps: number) => (isThinned(steps) ? mostPoints / 2 : steps + 1);

/** The first step of a stretch, or where the one before it ends. */
const startOf = (stretch: number, steps: number) => Math.floor((stretch * (steps + 1)) / stretchesOf(steps));

/** The steps of a line's points: every step, or the first and last one of each stretch. */
export function pointSteps(steps: number): number[] {
  const stretches = Array.from({ length: stretchesOf(steps) }, (_, k) => k);
  if (!isThinned(steps)) return stretches;
  return stretches.flatMap((k) => [startOf(k, steps), startOf(k + 1, steps) - 1]);
}

export class LaneLine {
  /** How many values are above 0, and how many below. */
  above = 0;
  below = 0;
  readonly #track: Track;
  readonly #measure: Measure;
  readonly #steps: number;
  readonly #least: Extremes;
  readonly #largest: Extremes;
  /** The least above 0, which is all that a log axis shows. */
  readonly #leastAbove: Extremes;
  #read = 0;
  #stretch = 0;

  /** @param steps the race's length */
  constructor(track: Track, measure: Measure, steps: number) {
    this.#track = track;
    this.#measure = measure;
    this.#steps = steps;
    const stretches = stretchesOf(steps);
    this.#least = new Extremes(stretches);
    this.#largest = new Extremes(stretches);
    this.#leastAbove = new Extremes(stretches);
  }

  /**
   * Measures what the track has recorded since.
   * @param until the time, as `performance.now` tells it, when this is left off
   * @returns whether all is measured
   */
  follow(until = Number.POSITIVE_INFINITY): boolean {
    const end = Math.min(this.#track.length, this.#steps + 1);
    for (let k = 1; this.#read < end; this.#read++, k++) {
      if (k % atOnce === 0 && performance.now() > until) return false;
      while (this.#read >= startOf(this.#stretch + 1, this.#steps)) this.#stretch++;
      this.#take(this.#measure(this.#track, this.#read), this.#read);
    }
    return true;
  }

  /** The points of the line, those on a log axis where it is one. */
  line(log: boolean): Line {
    const line: Line = [];
    for (let k = 0; k < stretchesOf(this.#steps); k++) {
      const [first, second] = this.#pointsOf(k, log);
      line.push(first);
      if (isThinned(this.#steps)) line.push(second);
    }
    return line;
  }

  #take(value: number, step: number): void {
    if (value > 0) this.above++;
    else if (value < 0) this.below++;
    if (!Number.isFinite(value)) return;
    const k = this.#stretch;
    if (!(value >= (this.#least.value[k] as number))) this.#least.set(k, value, step);
    if (!(value <= (this.#largest.value[k] as number))) this.#largest.set(k, value, step);
    if (value > 0 && !(value >= (this.#leastAbove.value[k] as number))) this.#leastAbove.set(k, value, step);
  }

  /** The least and the largest of a stretch, in the order in which they come. */
  #pointsOf(k: number, log: boolean): readonly [number | null, number | null] {
    const least = log ? this.#leastAbove : this.#least;
    const [low, high] = [least.value[k] as number, this.#largest.value[k] as number];
    if (Number.isNaN(low)) return [null, null];
    return (least.step[k] as number) <= (this.#largest.step[k] as number) ? [low, high] : [high, low];
  }
}

/** An extreme value of each stretch and its step; NaN where there is none so far. */
class Extremes {
  readonly value: Float64Array;
  readonly step: Float64Array;

  constructor(stretches: number) {
    this.value = new Float64Array(stretches).fill(Number.NaN);
    this.step = new Float64Array(stretches);
  }

  set(stretch: number, value: number, step: number): void {
    this.value[stretch] = value;
    this.step[stretch] = step;
  }
}
