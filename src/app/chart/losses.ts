/**
 * A lane's losses as a narrow chart can show them: the least and the largest of each stretch of steps. They follow a
 * track as it grows, and every iterate is looked at once.
 */
import type { Track } from "../../index.js";

/** Loss by step; null where there is nothing to draw, which leaves a gap. */
export type Line = (number | null)[];

/** Longer lines are thinned: two points for each of half as many stretches, the least and the largest loss in it. */
const mostPoints = 600;

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

export class LaneLosses {
  /** How many losses are above the floor, and how many below. */
  above = 0;
  below = 0;
  readonly #track: Track;
  readonly #floor: number;
  readonly #steps: number;
  readonly #least: Extremes;
  readonly #largest: Extremes;
  /** The least above the floor, which is all that a log axis shows. */
  readonly #leastAbove: Extremes;
  #read = 0;
  #stretch = 0;

  /**
   * @param floor what is subtracted from every loss
   * @param steps the race's length
   */
  constructor(track: Track, floor: number, steps: number) {
    this.#track = track;
    this.#floor = floor;
    this.#steps = steps;
    const stretches = stretchesOf(steps);
    this.#least = new Extremes(stretches);
    this.#largest = new Extremes(stretches);
    this.#leastAbove = new Extremes(stretches);
  }

  /** Reads what the track has recorded since. */
  follow(): void {
    const end = Math.min(this.#track.length, this.#steps + 1);
    for (; this.#read < end; this.#read++) {
      while (this.#read >= startOf(this.#stretch + 1, this.#steps)) this.#stretch++;
      this.#take(this.#meanLoss(this.#read), this.#read);
    }
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

  #take(loss: number, step: number): void {
    if (loss > 0) this.above++;
    else if (loss < 0) this.below++;
    if (!Number.isFinite(loss)) return;
    const k = this.#stretch;
    if (!(loss >= (this.#least.value[k] as number))) this.#least.set(k, loss, step);
    if (!(loss <= (this.#largest.value[k] as number))) this.#largest.set(k, loss, step);
    if (loss > 0 && !(loss >= (this.#leastAbove.value[k] as number))) this.#leastAbove.set(k, loss, step);
  }

  /** The mean over the lane's marbles, minus the floor. */
  #meanLoss(step: number): number {
    const { value, layout } = this.#track;
    let sum = 0;
    for (let i = 0; i < layout.count; i++) sum += value[step * layout.count + i] ?? Number.NaN;
    return sum / layout.count - this.#floor;
  }

  /** The least and the largest of a stretch, in the order in which they come. */
  #pointsOf(k: number, log: boolean): readonly [number | null, number | null] {
    const least = log ? this.#leastAbove : this.#least;
    const [low, high] = [least.value[k] as number, this.#largest.value[k] as number];
    if (Number.isNaN(low)) return [null, null];
    return (least.step[k] as number) <= (this.#largest.step[k] as number) ? [low, high] : [high, low];
  }
}

/** An extreme loss of each stretch and its step; NaN where there is none so far. */
class Extremes {
  readonly value: Float64Array;
  readonly step: Float64Array;

  constructor(stretches: number) {
    this.value = new Float64Array(stretches).fill(Number.NaN);
    this.step = new Float64Array(stretches);
  }

  set(stretch: number, loss: number, step: number): void {
    this.value[stretch] = loss;
    this.step[stretch] = step;
  }
}
