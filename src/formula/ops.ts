/**
 * The primitive operations that formulas and their derivatives are made of. Each is defined here; the interpreters
 * (scalar.ts, blocks.ts) spell the same expressions out in their loops, so that all give the same bits.
 *
 * Derivatives at kinks, jumps and singular points are conventions, and all of them are here:
 * - abs, sign, floor, ceil: 0 at the kink or jump (sign(0) = 0), and 0 everywhere for the last three;
 * - sqrt, cbrt, and u^p with 0 ≤ p < 1: 0 at u = 0, where they rise vertically; hypot, atan2: 0 at the origin;
 * - min, max: at a tie the mean of both derivatives; if: the derivative of the branch that is chosen;
 * - u^v by v: 0 where u = 0 and v > 0; log, log2, log10: NaN where they are NaN, left of 0.
 * A formula therefore has gradient 0 at Ackley's centre and on the creases of Bukin N.6 and Eggholder. Everywhere else
 * a derivative is what its formula gives, ±Infinity and NaN included: 1/u at 0 has an infinite slope.
 */

/** u^v, except that NaN^0 is NaN. */
export const power = (u: number, v: number) => (Number.isNaN(u) ? u : u ** v);

/** √(a² + b²) without overflow, except that NaN wins over Infinity. */
export const hypotenuse = (a: number, b: number) =>
  Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Math.hypot(a, b);

/** Comparisons: 1 if so, 0 if not, NaN where either side is NaN. */
export const less = (a: number, b: number) => (a < b ? 1 : a >= b ? 0 : Number.NaN);
export const lessOrEqual = (a: number, b: number) => (a <= b ? 1 : a > b ? 0 : Number.NaN);
export const equal = (a: number, b: number) => (a === b ? 1 : a < b || a > b ? 0 : Number.NaN);

/** Which is less: 1 for the first, 0 for the second, ½ for a tie. */
export const order = (a: number, b: number) => (a < b ? 1 : a > b ? 0 : a === b ? 0.5 : Number.NaN);

/** By a comparison or an order: the first, the second, their mean, or NaN. */
export const choose = (c: number, a: number, b: number) => (c === 1 ? a : c === 0 ? b : c * (a + b));

/** a / b, but 0 where b is 0: the slopes of roots. */
export const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b);

/** ∂(u^v)/∂u = v u^(v−1). */
export const powerSlope = (u: number, v: number) => (u === 0 && v >= 0 && v < 1 ? 0 : v * power(u, v - 1));

/** ∂(u^v)/∂v = u^v ln u, where w = u^v. */
export const exponentSlope = (w: number, u: number) => (w === 0 && u === 0 ? 0 : w * Math.log(u));

/** d(ln u)/du. */
export const logSlope = (u: number) => (u < 0 ? Number.NaN : 1 / Math.abs(u));

const add = (a: number, b: number) => a + b;
const subtract = (a: number, b: number) => a - b;
const multiply = (a: number, b: number) => a * b;
const divide = (a: number, b: number) => a / b;
const negate = (a: number) => -a;

/** Every operation with its definition; its arity is that of the function. The order numbers them. */
export const operations = {
  add,
  subtract,
  multiply,
  divide,
  negate,
  power,
  ratio,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  exp: Math.exp,
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  ceil: Math.ceil,
  atan2: Math.atan2,
  min: (a: number, b: number) => Math.min(a, b),
  max: (a: number, b: number) => Math.max(a, b),
  hypot: hypotenuse,
  less,
  lessOrEqual,
  equal,
  order,
  choose,
  powerSlope,
  exponentSlope,
  logSlope,
} satisfies Readonly<Record<string, (...args: number[]) => number>>;

export type Operation = keyof typeof operations;
