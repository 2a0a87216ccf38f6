import type { Cell } from "../../race/matrix.js";
import type { MatrixChoice } from "../../share/matrixHash.js";

/**
 * The optimizers by what they took on the surface that is sorted by: least first; then those without a median, by how many
 * arrived; then those that are not computed. Equal ones keep their order.
 */
export function sortedOptimizers(
  { optimizers, sort }: Pick<MatrixChoice, "optimizers" | "sort">,
  cellOf: (optimizer: string, surface: string) => Cell | undefined,
): readonly string[] {
  if (sort === undefined) return optimizers;
  const keyOf = (optimizer: string) => {
    const cell = cellOf(optimizer, sort);
    return [cell ? 0 : 1, cell?.median ?? Number.MAX_VALUE, -(cell?.arrived ?? 0)];
  };
  const keys = new Map(optimizers.map((optimizer) => [optimizer, keyOf(optimizer)]));
  return optimizers.toSorted((a, b) => {
    const [one = [], other = []] = [keys.get(a), keys.get(b)];
    return one.map((key, k) => key - (other[k] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
