/**
 * The loops of the block interpreter for arithmetic, the commonest operations: four elements a round, with variants for
 * a constant operand. `n` is a multiple of four. What ops.ts defines is spelled out; a test holds them to it.
 */
import type { Operation } from "./ops.js";

/** out ← operation on the first n elements of a, b and c; out may be one of them. Unused operands may be anything. */
export type Loop = (out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array, n: number) => void;

function add(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  for (let i = 0; i < n; i += 4) {
    out[i] = a[i] + b[i];
    out[i + 1] = a[i + 1] + b[i + 1];
    out[i + 2] = a[i + 2] + b[i + 2];
    out[i + 3] = a[i + 3] + b[i + 3];
  }
}

function subtract(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  for (let i = 0; i < n; i += 4) {
    out[i] = a[i] - b[i];
    out[i + 1] = a[i + 1] - b[i + 1];
    out[i + 2] = a[i + 2] - b[i + 2];
    out[i + 3] = a[i + 3] - b[i + 3];
  }
}

function multiply(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  for (let i = 0; i < n; i += 4) {
    out[i] = a[i] * b[i];
    out[i + 1] = a[i + 1] * b[i + 1];
    out[i + 2] = a[i + 2] * b[i + 2];
    out[i + 3] = a[i + 3] * b[i + 3];
  }
}

function divide(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  for (let i = 0; i < n; i += 4) {
    out[i] = a[i] / b[i];
    out[i + 1] = a[i + 1] / b[i + 1];
    out[i + 2] = a[i + 2] / b[i + 2];
    out[i + 3] = a[i + 3] / b[i + 3];
  }
}

function constantPlus(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  const k = a[0];
  for (let i = 0; i < n; i += 4) {
    out[i] = k + b[i];
    out[i + 1] = k + b[i + 1];
    out[i + 2] = k + b[i + 2];
    out[i + 3] = k + b[i + 3];
  }
}

function constantMinus(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  const k = a[0];
  for (let i = 0; i < n; i += 4) {
    out[i] = k - b[i];
    out[i + 1] = k - b[i + 1];
    out[i + 2] = k - b[i + 2];
    out[i + 3] = k - b[i + 3];
  }
}

function constantTimes(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  const k = a[0];
  for (let i = 0; i < n; i += 4) {
    out[i] = k * b[i];
    out[i + 1] = k * b[i + 1];
    out[i + 2] = k * b[i + 2];
    out[i + 3] = k * b[i + 3];
  }
}

function constantOver(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  const k = a[0];
  for (let i = 0; i < n; i += 4) {
    out[i] = k / b[i];
    out[i + 1] = k / b[i + 1];
    out[i + 2] = k / b[i + 2];
    out[i + 3] = k / b[i + 3];
  }
}

function minusConstant(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  const k = b[0];
  for (let i = 0; i < n; i += 4) {
    out[i] = a[i] - k;
    out[i + 1] = a[i + 1] - k;
    out[i + 2] = a[i + 2] - k;
    out[i + 3] = a[i + 3] - k;
  }
}

function overConstant(out: Float64Array, a: Float64Array, b: Float64Array, _c: Float64Array, n: number): void {
  const k = b[0];
  for (let i = 0; i < n; i += 4) {
    out[i] = a[i] / k;
    out[i + 1] = a[i + 1] / k;
    out[i + 2] = a[i + 2] / k;
    out[i + 3] = a[i + 3] / k;
  }
}

function negate(out: Float64Array, a: Float64Array, _b: Float64Array, _c: Float64Array, n: number): void {
  for (let i = 0; i < n; i += 4) {
    out[i] = -a[i];
    out[i + 1] = -a[i + 1];
    out[i + 2] = -a[i + 2];
    out[i + 3] = -a[i + 3];
  }
}

/** Both operands computed. */
export const arithmetic = { add, subtract, multiply, divide, negate } satisfies Partial<Record<Operation, Loop>>;

/** The first operand a constant: a register filled with it. */
export const withConstantFirst: Partial<Record<Operation, Loop>> = {
  add: constantPlus,
  subtract: constantMinus,
  multiply: constantTimes,
  divide: constantOver,
};

/** The second operand a constant. Sums and products have theirs first. */
export const withConstantSecond: Partial<Record<Operation, Loop>> = { subtract: minusConstant, divide: overConstant };
