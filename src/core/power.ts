/**
 * base to a whole power, by repeated squaring: at most 53 rounds, and products alone, so that every JavaScript engine
 * gives the same bits (`Math.pow` is free to differ). Relative error: about `exponent` roundings.
 * @param base 0 … 1
 * @param exponent 0, 1, 2, …; beyond 2⁵³ it counts as 2⁵³, where every base below 1 has long reached 0
 */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = Math.min(exponent, Number.MAX_SAFE_INTEGER); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
