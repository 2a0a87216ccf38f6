/** The lines of the chart: a quantity of every lane against step, thinned to what a narrow chart can show. */
import { type LaneLine, type Line, pointSteps } from "./laneLine.js";

export interface Lines {
  /** The steps of all points, shared by all lines. */
  readonly steps: number[];
  readonly lines: Line[];
  /** Whether values are shown on a log axis: they are, unless a log axis would leave most of them out. */
  readonly log: boolean;
  /** What the axis of the values covers. */
  readonly range: readonly [low: number, high: number];
}

/** Decades below the top that are still shown: values farther down are rounding. */
const mostDecades = 18;

/** A lane on its way to infinity is followed this many times above the others and the starts, then it leaves the chart. */
const headroom = 1e3;

/**
 * @param lanes the lines of the lanes that are shown
 * @param steps the race's length, which they were made for
 */
export function chartLines(lanes: readonly LaneLine[], steps: number): Lines {
  const log = suitsLog(lanes);
  const lines = lanes.map((lane) => lane.line(log));
  return { steps: pointSteps(steps), lines, log, range: verticalRange(lines, log) };
}

/** Whether there are positive values, and those below 0, which a log axis can not show, are few: rounding at the floor. */
function suitsLog(lanes: readonly LaneLine[]): boolean {
  const above = lanes.reduce((sum, lane) => sum + lane.above, 0);
  const below = lanes.reduce((sum, lane) => sum + lane.below, 0);
  return above > 0 && below <= above / 4;
}

/** What is worth showing: neither a lane on its way to infinity nor the rounding at the bottom may squash the rest. */
function verticalRange(lines: readonly Line[], log: boolean): [number, number] {
  const spans = lines.flatMap((line) => spanOf(line) ?? []);
  if (spans.length === 0) return log ? [0.1, 1] : [0, 1];
  let low = Math.min(...spans.map((span) => span.low));
  let high = Math.max(...spans.map((span) => span.high));
  const usual = Math.max(...spans.map((span) => (runsAway(span) ? span.first : span.high)));
  if (usual > 0) high = Math.min(high, headroom * usual);
  // Without a log axis a lane that falls without end would press all others into a line.
  if (!log) low = Math.max(low, high - headroom * Math.max(1, Math.abs(high)));
  if (log) low = Math.max(Math.min(low, high), high / 10 ** mostDecades);
  if (low < high) return [low, high];
  return log ? [low / 10, high * 10] : [low - 1, high + 1];
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

/** Nothing where all of a line is gaps. */
function spanOf(line: Line): Span | undefined {
  const values = line.filter((value) => value !== null);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let [low, high] = [first, first];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { first, last, low, high };
}

/** A lane that ends as high as it ever was, and far above where it began, is on its way to infinity. */
const runsAway = ({ first, last, high }: Span): boolean => last === high && last > headroom * Math.max(first, 0);
