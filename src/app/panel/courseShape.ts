/** How the course of a hyperparameter over a race is drawn: as a line in the unit square, on the scale that shows it. */
import type { Point } from "../../core/layout.js";

export interface CourseShape {
  readonly log: boolean;
  /** From x = 0 to x = 1; y is 0 at the largest value and 1 at the smallest, ½ where all are the same. */
  readonly points: readonly Point[];
}

/** A course whose values differ by more than this factor may need a logarithmic scale. */
const widest = 20;

/** @param curve `[updates made, value]`, at least one point, ascending */
export function courseShape(curve: readonly Point[]): CourseShape {
  const values = curve.map(([, value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const log = isLogarithmic(values, low, high);
  const last = curve.at(-1)?.[0] ?? 0;
  const points = curve.map(
    ([k, value]): Point => [last > 0 ? k / last : 0, low < high ? 1 - partOf(value, low, high, log) : 0.5],
  );
  return { log, points };
}

/**
 * Values far apart are logarithmic unless they are spread more evenly as they are: a cosine that ends near 0 is to look
 * like a cosine, and an exponential fall like a straight line.
 */
function isLogarithmic(values: readonly number[], low: number, high: number): boolean {
  if (low <= 0 || high <= widest * low) return false;
  const median = [...values].sort((a, b) => a - b)[values.length >> 1] ?? low;
  const offCentre = (log: boolean) => Math.abs(partOf(median, low, high, log) - 0.5);
  return offCentre(true) <= offCentre(false);
}

function partOf(value: number, low: number, high: number, log: boolean): number {
  const scale = log ? Math.log : (number: number) => number;
  return (scale(value) - scale(low)) / (scale(high) - scale(low));
}

/** Where the line is at a part of the way; at its ends beyond them. */
export function pointAt(points: readonly Point[], part: number): Point {
  const next = points.findIndex(([x]) => x >= part);
  const [x1, y1] = points.at(next) ?? [0, 0.5];
  const [x0, y0] = points[next - 1] ?? [x1, y1];
  if (next <= 0) return [x1, y1];
  return [part, y0 + ((y1 - y0) * (part - x0)) / (x1 - x0)];
}
