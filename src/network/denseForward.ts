import type { Reals } from "../core/layout.js";
import type { Dense } from "./dense.js";

/** z[s][o] = b[o] + Σᵢ W[o][i] x[s][i], with x beginning at `first`. See `dense.ts`. */
export function forward(theta: Reals, dense: Dense, x: Reals, first: number, z: Float64Array, count: number): void {
  const inputs = dense.inputs & 0x3fffffff;
  const outputs = dense.outputs & 0x3fffffff;
  const weights = dense.weights & 0x3fffffff;
  const biases = dense.biases & 0x3fffffff;
  const pairs = count & ~1;
  const quads = outputs & ~3;
  for (let s = 0; s < pairs; s += 2) {
    const xa = (first + s * inputs) & 0x3fffffff;
    const xb = (xa + inputs) & 0x3fffffff;
    for (let o = 0; o < quads; o += 4) {
      const w0 = (weights + o * inputs) & 0x3fffffff;
      const w1 = (w0 + inputs) & 0x3fffffff;
      const w2 = (w1 + inputs) & 0x3fffffff;
      const w3 = (w2 + inputs) & 0x3fffffff;
      let a0 = theta[biases + o];
      let a1 = theta[biases + o + 1];
      let a2 = theta[biases + o + 2];
      let a3 = theta[biases + o + 3];
      let b0 = a0;
      let b1 = a1;
      let b2 = a2;
      let b3 = a3;
      for (let i = 0; i < inputs; i++) {
        {
          const p = x[xa + i];
          const q = x[xb + i];
          const u0 = theta[w0 + i];
          const u1 = theta[w1 + i];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (i === inputs) break;
          const u2 = theta[w2 + i];
          const u3 = theta[w3 + i];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
        }
        if (++i >= inputs) break;
        {
          const p = x[xa + i];
          const q = x[xb + i];
          const u0 = theta[w0 + i];
          const u1 = theta[w1 + i];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (i === inputs) break;
          const u2 = theta[w2 + i];
          const u3 = theta[w3 + i];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
        }
        if (++i >= inputs) break;
        {
          const p = x[xa + i];
          const q = x[xb + i];
          const u0 = theta[w0 + i];
          const u1 = theta[w1 + i];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (i === inputs) break;
          const u2 = theta[w2 + i];
          const u3 = theta[w3 + i];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
        }
        if (++i >= inputs) break;
        {
          const p = x[xa + i];
          const q = x[xb + i];
          const u0 = theta[w0 + i];
          const u1 = theta[w1 + i];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (i === inputs) break;
          const u2 = theta[w2 + i];
          const u3 = theta[w3 + i];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
        }
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
    for (let o = s < pairs ? quads : 0; o < outputs; o++) {
      let a = theta[biases + o];
      for (let i = 0; i < inputs; i++) a += x[first + s * inputs + i] * theta[weights + o * inputs + i];
      z[s * outputs + o] = a;
    }
  }
}
