/** The lines of the loss chart: every lane's loss against step, thinned to what a narrow chart can show. */
import type { Track } from "../../index.js";

/** Loss by step; null where there is nothing to draw, which leaves a gap. */
export type Line = (number | null)[];

export interface Lines {
  /** The steps of all points, shared by all lines. */
  readonly steps: number[];
  readonly lines: Line[];
  /** Whether the loss is shown on a log axis: it is, unless a log axis would leave most of it out. */
  readonly log: boolean;
  /** What the axis of the loss covers. */
  readonly range: readonly [low: number, high: number];
}

/** Longer lines are thinned: two points for each of half as many stretches, the least and the largest loss in it. */
const mostPoints = 600;

/** Decades below the top that are still shown: losses farther down are rounding. */
const mostDecades = 18;

/** A diverging lane is followed this many times above the highest start, then it leaves the chart. */
const headroom = 1e3;

/**
 * @param floor what is subtracted from every loss
 * @param steps the race's length
 */
export function chartLines(tracks: readonly Track[], floor: number, steps: number): Lines {
  const losses = tracks.map((track) => meanLosses(track, floor, steps));
  const log = suitsLog(losses);
  const drawable = log ? (loss: number) => loss > 0 && loss < Number.POSITIVE_INFINITY : Number.isFinite;
  const at = pointSteps(steps);
  const lines = losses.map((line) => thinned(line, at, drawable));
  return { steps: at, lines, log, range: verticalRange(lines, log) };
}

/** Whether there are positive losses, and those below 0, which a log axis can not show, are few: rounding at the floor. */
function suitsLog(losses: readonly Float64Array[]): boolean {
  let [above, below] = [0, 0];
  for (const line of losses) {
    for (const loss of line) {
      if (loss > 0) above++;
      else if (loss < 0) below++;
    }
  }
  return above > 0 && below <= above / 4;
}

/** The mean over a lane's marbles, minus the floor, after 0, 1, 2 … steps. */
function meanLosses({ layout: { count }, value, length }: Track, floor: number, steps: number): Float64Array {
  const means = new Float64Array(Math.min(length, steps + 1));
  for (let step = 0; step < means.length; step++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += value[step * count + i] ?? Number.NaN;
    means[step] = sum / count - floor;
  }
  return means;
}

/** Every step, or the first and last one of each stretch. */
function pointSteps(steps: number): number[] {
  const all = steps + 1;
  if (all <= mostPoints) return Array.from({ length: all }, (_, step) => step);
  const stretches = mostPoints / 2;
  const start = (stretch: number) => Math.floor((stretch * all) / stretches);
  return Array.from({ length: stretches }, (_, i) => [start(i), start(i + 1) - 1]).flat();
}

function thinned(losses: Float64Array, at: readonly number[], drawable: (loss: number) => boolean): Line {
  const drawn = (step: number) => {
    const loss = losses[step] ?? Number.NaN;
    return drawable(loss) ? loss : null;
  };
  if (at.length === (at.at(-1) ?? 0) + 1) return at.map(drawn);
  const line: Line = [];
  for (let k = 0; k < at.length; k += 2) line.push(...extremes(drawn, at[k] ?? 0, at[k + 1] ?? 0));
  return line;
}

/** The least and the largest of a stretch, in the order in which they come. */
function extremes(drawn: (step: number) => number | null, first: number, last: number): Line {
  let least: number | null = null;
  let largest: number | null = null;
  let leastComesFirst = true;
  for (let step = first; step <= last; step++) {
    const loss = drawn(step);
    if (loss === null) continue;
    if (least === null || largest === null) [least, largest] = [loss, loss];
    else if (loss < least) [least, leastComesFirst] = [loss, false];
    else if (loss > largest) [largest, leastComesFirst] = [loss, true];
  }
  return leastComesFirst ? [least, largest] : [largest, least];
}

/** What is worth showing: neither a lane on its way to infinity nor the rounding at the bottom may squash the rest. */
function verticalRange(lines: readonly Line[], log: boolean): [number, number] {
  const starts = lines.map((line) => line[0] ?? Number.NEGATIVE_INFINITY);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    for (const loss of line) {
      if (loss === null) continue;
      low = Math.min(low, loss);
      high = Math.max(high, loss);
    }
  }
  if (!(low <= high)) return log ? [0.1, 1] : [0, 1];
  const start = Math.max(...starts);
  if (start > 0) high = Math.min(high, headroom * start);
  // Without a log axis a lane that falls without end would press all others into a line.
  if (!log) low = Math.max(low, high - headroom * Math.max(1, Math.abs(high)));
  if (log) low = Math.max(Math.min(low, high), high / 10 ** mostDecades);
  if (low < high) return [low, high];
  return log ? [low / 10, high * 10] : [low - 1, high + 1];
}
