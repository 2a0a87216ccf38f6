/** Activations over whole batches, in place, and their slopes from the activated values alone. */
import type { OutputActivation } from "./spec.js";
import { applyTanh } from "./tanh.js";

export interface Activation {
  /** a ← f(a), for the first `length` numbers; softmax goes by rows of `width`. */
  apply(a: Float64Array, length: number, width: number): void;
  /** δ = J·pull with J the derivative where the activation gave a: from ∂L/∂a to ∂L/∂z. */
  slope(a: Float64Array, pull: Float64Array, delta: Float64Array, length: number, width: number): void;
}

const sigmoid: Activation = {
  apply(a, length) {
    for (let k = 0; k < length; k++) a[k] = 1 / (1 + Math.exp(-a[k]));
  },
  slope(a, pull, delta, length) {
    for (let k = 0; k < length; k++) delta[k] = pull[k] * a[k] * (1 - a[k]);
  },
};

const tanh: Activation = {
  apply: applyTanh,
  slope(a, pull, delta, length) {
    for (let k = 0; k < length; k++) delta[k] = pull[k] * (1 - a[k] * a[k]);
  },
};

/** Its derivative at 0 is 0. NaN stays NaN, both ways. */
const relu: Activation = {
  apply(a, length) {
    for (let k = 0; k < length; k++) if (a[k] < 0) a[k] = 0;
  },
  slope(a, pull, delta, length) {
    for (let k = 0; k < length; k++) delta[k] = a[k] <= 0 ? 0 : pull[k];
  },
};

const linear: Activation = {
  apply() {},
  slope(_, pull, delta, length) {
    for (let k = 0; k < length; k++) delta[k] = pull[k];
  },
};

/** Each row is shifted by its largest number first, so that no exponential overflows. */
const softmax: Activation = {
  apply(a, length, width) {
    for (let row = 0; row < length; row += width) {
      const largest = largestOf(a, row, width);
      let sum = 0;
      for (let k = row; k < row + width; k++) {
        a[k] = Math.exp(a[k] - largest);
        sum += a[k];
      }
      for (let k = row; k < row + width; k++) a[k] /= sum;
    }
  },
  slope(a, pull, delta, length, width) {
    for (let row = 0; row < length; row += width) {
      let mean = 0;
      for (let k = row; k < row + width; k++) mean += a[k] * pull[k];
      for (let k = row; k < row + width; k++) delta[k] = a[k] * (pull[k] - mean);
    }
  },
};

/** The largest of `width` numbers; NaN if one of them is. */
export function largestOf(a: Float64Array, first: number, width: number): number {
  let largest = a[first];
  for (let k = first + 1; k < first + width; k++) largest = Math.max(largest, a[k]);
  return largest;
}

export const activations: Readonly<Record<OutputActivation, Activation>> = { sigmoid, tanh, relu, linear, softmax };
