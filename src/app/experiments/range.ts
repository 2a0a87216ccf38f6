/** What a logarithmic axis spans, and where it has numbers. */

export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Whether each point is marked. */
  readonly dots?: boolean;
}

export type Range = readonly [low: number, high: number];

/** A little more than some positive numbers, and a factor of two at least. */
export function rangeOf(values: readonly number[]): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = Math.max(1.1, Math.sqrt((2 * low) / high));
  return [low / pad, high * pad];
}

/** 1, 2 and 5 times powers of ten within a range; the powers alone where there are many. */
export function decades([low, high]: Range): number[] {
  const powers = Array.from(
    { length: Math.floor(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, k) => Math.floor(Math.log10(low)) + k,
  );
  const nice = powers.length > 3 ? [1] : [1, 2, 5];
  return powers
    .flatMap((power) => nice.map((digit) => Number(`${digit}e${power}`)))
    .filter((value) => value >= low && value <= high);
}
