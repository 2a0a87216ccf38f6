/** The lengths of bars, 0 … 1 of the longest; on a logarithmic scale of some decades, as layers may differ by as much. */
const usualDecades = 4;

export function barParts(values: ArrayLike<number>, decades = usualDecades): number[] {
  const all = Array.from(values);
  const longest = Math.max(...all.filter(Number.isFinite), 0);
  return all.map((value) =>
    value > 0 && Number.isFinite(value) ? Math.max(0, 1 + Math.log10(value / longest) / decades) : 0,
  );
}
