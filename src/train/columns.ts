/** A record that grows: one number per entry and column. */

/** `count` entries are there; the arrays may be longer, and are others after it has grown. */
export type Columns<K extends string> = Record<K, Float64Array> & { count: number };

const firstLength = 256;

export function emptyColumns<K extends string>(names: readonly K[]): Columns<K> {
  const arrays = names.map((name) => [name, new Float64Array(firstLength)]);
  return { ...Object.fromEntries(arrays), count: 0 };
}

/** Makes room for one entry more, by doubling, and gives its place. */
export function extend<K extends string>(columns: Columns<K>, names: readonly K[]): number {
  const place = columns.count;
  if (place === columns[names[0]].length) for (const name of names) double(columns, name);
  columns.count = place + 1;
  return place;
}

function double<K extends string>(columns: Record<K, Float64Array>, name: K): void {
  const longer = new Float64Array(2 * columns[name].length);
  longer.set(columns[name]);
  columns[name] = longer as Columns<K>[K];
}
