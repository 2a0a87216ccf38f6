/** What an axis spans, and where it has numbers. */

export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Whether each point is marked. */
  readonly dots?: boolean;
  /** Whether the points are all there is: no line between them. */
  readonly bare?: boolean;
  /** Drawn and left out by turns, as SVG has it. */
  readonly dash?: string;
  /** Behind the others. */
  readonly faint?: boolean;
  /** Points that lead somewhere. */
  readonly marks?: readonly Mark[];
}

export interface Mark {
  readonly at: readonly [x: number, y: number];
  readonly hollow: boolean;
  readonly href: string;
  readonly title: string;
}

export type Range = readonly [low: number, high: number];

/** A little more than some positive numbers, and a factor of 1.4 at least. */
export function rangeOf(values: readonly number[]): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = Math.max(1.06, Math.sqrt((1.4 * low) / high));
  return [low / pad, high * pad];
}

/** What the digits before a power of ten may be, and how many numbers are enough. */
const digits = [
  [1],
  [1, 2, 5],
  [1, 2, 3, 5, 7],
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9],
];
const enough = 3;

/** Round numbers within a range, the roundest that are enough. */
export function decades([low, high]: Range): number[] {
  const first = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.floor(Math.log10(high)) - first + 1 }, (_, k) => first + k);
  const within = (some: readonly number[]) =>
    powers
      .flatMap((power) => some.map((digit) => Number(`${digit}e${power}`)))
      .filter((value) => value >= low && value <= high);
  return digits.map(within).find((found) => found.length >= enough) ?? within(digits.at(-1) ?? []);
}

/** Round numbers within a range, evenly spaced, some four of them. */
export function linearTicks([low, high]: Range): number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const spacing = power * ([1, 2, 5].find((digit) => digit * power >= rough) ?? 10);
  const first = Math.ceil(low / spacing);
  const count = Math.floor(high / spacing) - first + 1;
  return Array.from({ length: count }, (_, k) => Number(((first + k) * spacing).toPrecision(6)));
}
