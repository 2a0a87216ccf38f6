/** Eigenvalues and eigenvectors of small symmetric matrices, by Jacobi's rotations. */

export interface Eigen {
  /** The largest first. */
  readonly values: readonly number[];
  /** `vectors[k]` is of length 1 and belongs to `values[k]`. */
  readonly vectors: readonly (readonly number[])[];
}

/** Quadratic convergence sets in long before. */
const mostSweeps = 60;

/** Cyclic by rows; Golub & Van Loan, Matrix Computations, 8.5. @param matrix symmetric, row by row; left as it is */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < mostSweeps && !isDiagonal(a); sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q);
  }
  const order = a.map((_, k) => k).sort((i, j) => a[j][j] - a[i][i]);
  return { values: order.map((k) => a[k][k]), vectors: order.map((k) => v.map((row) => row[k])) };
}

function isDiagonal(a: readonly (readonly number[])[]): boolean {
  let [off, all] = [0, 0];
  a.forEach((row, i) => {
    row.forEach((entry, j) => {
      all += entry ** 2;
      if (i !== j) off += entry ** 2;
    });
  });
  return off <= 1e-32 * all;
}

/** Turns axes p and q so that a[p][q] becomes 0. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  if (a[p][q] === 0) return;
  const tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (const row of a) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
  for (let k = 0; k < a.length; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
  for (const row of v) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
}
