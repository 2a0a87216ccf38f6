/** A logarithmic scale from one power of ten to another, which meters are drawn on. */
export interface MeterScale {
  /** Powers of ten. */
  readonly from: number;
  readonly to: number;
}

/** Fewer decades would make a difference of a hair look large. */
const fewestDecades = 2;

/** The whole decades that hold all values above 0; nothing where there are none. */
export function meterScale(values: readonly number[]): MeterScale | undefined {
  const logs = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  if (logs.length === 0) return undefined;
  const from = Math.floor(logs.reduce((least, log) => Math.min(least, log)));
  const to = Math.ceil(logs.reduce((most, log) => Math.max(most, log)));
  return { from, to: Math.max(to, from + fewestDecades) };
}

/** Where on the scale a value lies, 0 … 1: what is 0 at its beginning; nothing where it is no number. */
export function placeOn({ from, to }: MeterScale, value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  return value > 0 ? Math.min(1, Math.max(0, (Math.log10(value) - from) / (to - from))) : 0;
}
