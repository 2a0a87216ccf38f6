/** Curves as lines of a narrow chart: aligned to common steps, smoothed, thinned to what can be seen. */
import type { Series } from "./quantities.js";

/** A value a point; null where there is none, or none that the axis can show. */
export type Line = readonly (number | null)[];

/** Longer lines are thinned: two points for each of half as many stretches, the least and the largest value in it. */
const mostPoints = 600;

/** The steps that all lines have their points at, up to the last one. */
export function pointSteps(last: number): number[] {
  const all = last + 1;
  if (all <= mostPoints) return Array.from({ length: all }, (_, step) => step);
  const stretches = mostPoints / 2;
  const start = (k: number) => Math.floor((k * all) / stretches);
  return Array.from({ length: stretches }, (_, k) => [start(k), start(k + 1) - 1]).flat();
}

/**
 * @param points what `pointSteps(last)` gave
 * @param log whether only values above 0 can be shown
 */
export function lineOf(series: Series, points: readonly number[], log: boolean): Line {
  const last = points.at(-1) ?? 0;
  const isThinned = points.length < last + 1;
  const line = new Array<number | null>(points.length).fill(null);
  for (let i = 0; i < series.count; i++) {
    const step = series.step ? (series.step[i] ?? 0) : i;
    const value = series.value[i] ?? Number.NaN;
    if (step > last || !Number.isFinite(value) || (log && value <= 0)) continue;
    if (isThinned) widen(line, stretchAt(step, last), value);
    else line[step] = value;
  }
  return line;
}

/** Among `n` stretches the one whose first step is the last not after `step`. */
function stretchAt(step: number, last: number): number {
  const stretches = mostPoints / 2;
  const k = Math.floor((step * stretches) / (last + 1));
  return Math.floor(((k + 1) * (last + 1)) / stretches) <= step ? k + 1 : k;
}

/** Takes a value into a stretch, whose two points are its extremes in the order in which they came. */
function widen(line: (number | null)[], stretch: number, value: number): void {
  const [a, b] = [line[2 * stretch] ?? null, line[2 * stretch + 1] ?? null];
  if (a === null || b === null) line.fill(value, 2 * stretch, 2 * stretch + 2);
  else if (value < Math.min(a, b)) line.splice(2 * stretch, 2, Math.max(a, b), value);
  else if (value > Math.max(a, b)) line.splice(2 * stretch, 2, Math.min(a, b), value);
}

/** Running averages, each freed from the pull of the zero it began with; numbers that are not finite stay as they are. */
export function smoothed({ count, step, value }: Series, smoothing: number): Series {
  if (smoothing <= 0) return { count, step, value };
  const averages = new Float64Array(count);
  let [sum, weight] = [0, 0];
  for (let i = 0; i < count; i++) {
    const next = value[i] ?? Number.NaN;
    if (Number.isFinite(next)) {
      sum = smoothing * sum + (1 - smoothing) * next;
      weight = smoothing * weight + (1 - smoothing);
    }
    averages[i] = Number.isFinite(next) ? sum / weight : next;
  }
  return { count, step, value: averages };
}

/** A diverging lane is followed this many times above the highest start, then it leaves the chart. */
const headroom = 10;

/** What is worth showing of some lines: a lane on its way to infinity may not squash the rest. */
export function rangeOf(lines: readonly Line[], log: boolean): readonly [low: number, high: number] {
  let [low, high, start] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    const first = line.find((value) => value !== null);
    if (first !== undefined && first !== null) start = Math.max(start, first);
    for (const value of line) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (!(low <= high)) return log ? [0.1, 1] : [0, 1];
  if (start > 0) high = Math.min(high, headroom * start);
  if (log) return high > 1.1 * low ? [low / 1.15, high * 1.15] : [low / 2, high * 2];
  const margin = high > low ? 0.05 * (high - low) : Math.max(Math.abs(high) / 10, 1e-9);
  return [low >= 0 ? Math.max(0, low - margin) : low - margin, high + margin];
}

/** The value of a line at a point or the last one before it. */
export function valueAt(line: Line, point: number): number | undefined {
  for (let k = Math.min(point, line.length - 1); k >= 0; k--) {
    const value = line[k];
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}
