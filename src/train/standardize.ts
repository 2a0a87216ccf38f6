/**
 * Columns brought to mean 0 and deviation 1 by what the training part tells, and back, so that predictions are shown in
 * the units of the data. The test part is never looked at.
 */

/** z = (x − mean) / deviation for each column; mean 0 and deviation 1 where a column is left as it is. */
export interface Standardization {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

/**
 * Mean and deviation of each column. The deviation is that of a population, √(Σ(x − mean)² / n). A column that is
 * constant gets its value as mean and 1 as deviation: all of it becomes exactly 0, and other values in the test part
 * keep their distance.
 * @param values sample-major, `columns.length` numbers per sample
 * @param columns which columns to standardize; the others keep their values
 */
export function standardizationOf(values: Float64Array, columns: readonly boolean[]): Standardization {
  const mean = new Float64Array(columns.length);
  const deviation = new Float64Array(columns.length).fill(1);
  for (const [j, isIncluded] of columns.entries()) {
    if (isIncluded && values.length > 0) [mean[j], deviation[j]] = momentsOf(values, j, columns.length);
  }
  return { mean, deviation };
}

/** Sums of equal numbers round, so a constant column is told by comparing; one whose squares vanish counts as one. */
function momentsOf(values: Float64Array, column: number, width: number): [mean: number, deviation: number] {
  const count = values.length / width;
  let sum = 0;
  let isConstant = true;
  for (let at = column; at < values.length; at += width) {
    sum += values[at];
    isConstant &&= values[at] === values[column];
  }
  if (isConstant) return [values[column], 1];
  const mean = sum / count;
  let squares = 0;
  for (let at = column; at < values.length; at += width) squares += (values[at] - mean) ** 2;
  return [mean, Math.sqrt(squares / count) || 1];
}

/** Sample-major values in standard units, in a new array. */
export function standardized(values: Float64Array, { mean, deviation }: Standardization): Float64Array {
  const width = mean.length;
  return values.map((value, at) => (value - mean[at % width]) / deviation[at % width]);
}

/** The inverse: values in standard units, such as predictions, in the data's own. */
export function inOwnUnits(values: Float64Array, { mean, deviation }: Standardization): Float64Array {
  const width = mean.length;
  return values.map((value, at) => mean[at % width] + deviation[at % width] * value);
}
