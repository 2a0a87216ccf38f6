/**
 * base to a whole power by products alone, so that every JavaScript engine gives the same bits (`Math.pow` is free to
 * differ). An exponent is split as 64·high + low: the first 64 powers of a base are kept, and base^(64·high), by
 * repeated squaring, until the next high. What is kept changes the speed and never the bits.
 */

const lowBits = 6;
const lowCount = 1 << lowBits;
/** Optimizers use two betas each, lanes run in turns: a few bases are in use at a time. */
const mostTables = 8;

interface Table {
  readonly base: number;
  /** base⁰ … base⁶³. */
  readonly low: Float64Array;
  high: number;
  /** base^(64·high). */
  highPower: number;
}

const tables: Table[] = [];
let oldest = 0;

/**
 * @param base 0 … 1
 * @param exponent 0, 1, 2, …; from 2³¹ on it counts as 2³¹ − 1
 * @returns the power, with a relative error of at most `exponent` roundings
 */
export function power(base: number, exponent: number): number {
  const whole = Math.min(exponent, 0x7fffffff) | 0;
  const table = tableOf(base);
  const high = whole >> lowBits;
  if (high !== table.high) {
    table.highPower = squaredPower(table.low[lowCount - 1] * base, high);
    table.high = high;
  }
  return table.highPower * table.low[whole & (lowCount - 1)];
}

function tableOf(base: number): Table {
  for (let k = 0; k < tables.length; k++) if (tables[k].base === base) return tables[k];
  const table = { base, low: new Float64Array(lowCount), high: 0, highPower: 1 };
  table.low[0] = 1;
  for (let k = 1; k < lowCount; k++) table.low[k] = table.low[k - 1] * base;
  tables[oldest] = table;
  oldest = (oldest + 1) % mostTables;
  return table;
}

function squaredPower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) result *= square;
    square *= square;
  }
  return result;
}
