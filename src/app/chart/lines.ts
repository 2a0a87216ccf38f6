/** The lines of the loss chart: every lane's loss against step, thinned to what a narrow chart can show. */
import { type LaneLosses, type Line, pointSteps } from "./losses.js";

export interface Lines {
  /** The steps of all points, shared by all lines. */
  readonly steps: number[];
  readonly lines: Line[];
  /** Whether the loss is shown on a log axis: it is, unless a log axis would leave most of it out. */
  readonly log: boolean;
  /** What the axis of the loss covers. */
  readonly range: readonly [low: number, high: number];
}

/** Decades below the top that are still shown: losses farther down are rounding. */
const mostDecades = 18;

/** A diverging lane is followed this many times above the highest start, then it leaves the chart. */
const headroom = 1e3;

/**
 * @param losses of the lanes that are shown
 * @param steps the race's length, which the losses were made for
 */
export function chartLines(losses: readonly LaneLosses[], steps: number): Lines {
  const log = suitsLog(losses);
  const lines = losses.map((lane) => lane.line(log));
  return { steps: pointSteps(steps), lines, log, range: verticalRange(lines, log) };
}

/** Whether there are positive losses, and those below 0, which a log axis can not show, are few: rounding at the floor. */
function suitsLog(losses: readonly LaneLosses[]): boolean {
  const above = losses.reduce((sum, lane) => sum + lane.above, 0);
  const below = losses.reduce((sum, lane) => sum + lane.below, 0);
  return above > 0 && below <= above / 4;
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
