/**
 * base to a whole power, by repeated squaring: at most 31 rounds, and products alone, so that every JavaScript engine
 * gives the same bits (`Math.pow` is free to differ). Relative error: about `exponent` roundings.
 * @param base 0 … 1
 * @param exponent 0, 1, 2, …; from 2³¹ on it counts as 2³¹ − 1
 */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = Math.min(exponent, 0x7fffffff) | 0; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) result *= square;
    square *= square;
  }
  return result;
}
