/**
 * The three products of a dense layer, over a batch of samples at once. All arrays are row-major: W is [out][in], values
 * are [sample][unit]. Blocks of 2 × 4 numbers are kept in locals while the common index runs, so that six numbers read
 * make eight products; what is left over at the edges is done one by one. Each number is a sum in the order of its
 * index whatever block it falls into: a batch of N gives the values of N singles, bit for bit.
 */
import type { Reals } from "../core/layout.js";

/** A layer's widths, and where in theta its W and then its b begin. */
export interface Dense {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly biases: number;
}

/** z[s][o] = b[o] + Σᵢ W[o][i] x[s][i], with x beginning at `first`. */
export function forward(theta: Reals, dense: Dense, x: Reals, first: number, z: Float64Array, count: number): void {
  const { inputs, outputs, weights, biases } = dense;
  const pairs = count & ~1;
  const quads = outputs & ~3;
  for (let s = 0; s < pairs; s += 2) {
    const xa = first + s * inputs;
    const xb = xa + inputs;
    for (let o = 0; o < quads; o += 4) {
      const w0 = weights + o * inputs;
      const w1 = w0 + inputs;
      const w2 = w1 + inputs;
      const w3 = w2 + inputs;
      let a0 = theta[biases + o];
      let a1 = theta[biases + o + 1];
      let a2 = theta[biases + o + 2];
      let a3 = theta[biases + o + 3];
      let b0 = a0;
      let b1 = a1;
      let b2 = a2;
      let b3 = a3;
      for (let i = 0; i < inputs; i++) {
        const p = x[xa + i];
        const q = x[xb + i];
        const u0 = theta[w0 + i];
        const u1 = theta[w1 + i];
        const u2 = theta[w2 + i];
        const u3 = theta[w3 + i];
        a0 += p * u0;
        a1 += p * u1;
        a2 += p * u2;
        a3 += p * u3;
        b0 += q * u0;
        b1 += q * u1;
        b2 += q * u2;
        b3 += q * u3;
      }
      const za = s * outputs + o;
      const zb = za + outputs;
      z[za] = a0;
      z[za + 1] = a1;
      z[za + 2] = a2;
      z[za + 3] = a3;
      z[zb] = b0;
      z[zb + 1] = b1;
      z[zb + 2] = b2;
      z[zb + 3] = b3;
    }
  }
  for (let s = 0; s < count; s++) {
    const xs = first + s * inputs;
    for (let o = s < pairs ? quads : 0; o < outputs; o++) {
      const w = weights + o * inputs;
      let a = theta[biases + o];
      for (let i = 0; i < inputs; i++) a += x[xs + i] * theta[w + i];
      z[s * outputs + o] = a;
    }
  }
}

/** gW[o][i] += Σₛ δ[s][o] x[s][i] and gb[o] += Σₛ δ[s][o], with x beginning at `first`. */
export function addGradient(
  delta: Float64Array,
  dense: Dense,
  x: Reals,
  first: number,
  gradient: Reals,
  count: number,
): void {
  const { inputs, outputs, weights, biases } = dense;
  const pairs = inputs & ~1;
  const quads = outputs & ~3;
  for (let i = 0; i < pairs; i += 2) {
    for (let o = 0; o < quads; o += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      let xs = first + i;
      let ds = o;
      for (let s = 0; s < count; s++) {
        const p = x[xs];
        const q = x[xs + 1];
        const d0 = delta[ds];
        const d1 = delta[ds + 1];
        const d2 = delta[ds + 2];
        const d3 = delta[ds + 3];
        a0 += p * d0;
        a1 += p * d1;
        a2 += p * d2;
        a3 += p * d3;
        b0 += q * d0;
        b1 += q * d1;
        b2 += q * d2;
        b3 += q * d3;
        xs += inputs;
        ds += outputs;
      }
      const g0 = weights + o * inputs + i;
      const g1 = g0 + inputs;
      const g2 = g1 + inputs;
      const g3 = g2 + inputs;
      gradient[g0] += a0;
      gradient[g0 + 1] += b0;
      gradient[g1] += a1;
      gradient[g1 + 1] += b1;
      gradient[g2] += a2;
      gradient[g2 + 1] += b2;
      gradient[g3] += a3;
      gradient[g3 + 1] += b3;
    }
  }
  for (let o = 0; o < outputs; o++) {
    for (let i = o < quads ? pairs : 0; i < inputs; i++) {
      let a = 0;
      for (let s = 0; s < count; s++) a += delta[s * outputs + o] * x[first + s * inputs + i];
      gradient[weights + o * inputs + i] += a;
    }
    let a = 0;
    for (let s = 0; s < count; s++) a += delta[s * outputs + o];
    gradient[biases + o] += a;
  }
}

/** pull[s][i] = Σₒ δ[s][o] W[o][i]: the loss's derivative by what went into the layer. */
export function backward(theta: Reals, dense: Dense, delta: Float64Array, pull: Float64Array, count: number): void {
  const { inputs, outputs, weights } = dense;
  const pairs = count & ~1;
  const quads = inputs & ~3;
  for (let s = 0; s < pairs; s += 2) {
    const da = s * outputs;
    const db = da + outputs;
    for (let i = 0; i < quads; i += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      let w = weights + i;
      for (let o = 0; o < outputs; o++) {
        const p = delta[da + o];
        const q = delta[db + o];
        const u0 = theta[w];
        const u1 = theta[w + 1];
        const u2 = theta[w + 2];
        const u3 = theta[w + 3];
        a0 += p * u0;
        a1 += p * u1;
        a2 += p * u2;
        a3 += p * u3;
        b0 += q * u0;
        b1 += q * u1;
        b2 += q * u2;
        b3 += q * u3;
        w += inputs;
      }
      const pa = s * inputs + i;
      const pb = pa + inputs;
      pull[pa] = a0;
      pull[pa + 1] = a1;
      pull[pa + 2] = a2;
      pull[pa + 3] = a3;
      pull[pb] = b0;
      pull[pb + 1] = b1;
      pull[pb + 2] = b2;
      pull[pb + 3] = b3;
    }
  }
  for (let s = 0; s < count; s++) {
    for (let i = s < pairs ? quads : 0; i < inputs; i++) {
      let a = 0;
      for (let o = 0; o < outputs; o++) a += delta[s * outputs + o] * theta[weights + o * inputs + i];
      pull[s * inputs + i] = a;
    }
  }
}
