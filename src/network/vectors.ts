/** Vectors of weights, as planes need them: not for kernels, since they allocate. */

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

export const norm = (a: Float64Array): number => Math.sqrt(dot(a, a));

/** a + factor · b. */
export const plus = (a: Float64Array, b: Float64Array, factor: number): Float64Array =>
  a.map((part, k) => part + factor * b[k]);
