import type { Reals } from "../core/layout.js";
import type { Dense } from "./dense.js";

/** gW[o][i] += Σₛ δ[s][o] x[s][i] and gb[o] += Σₛ δ[s][o], with x beginning at `first`. See `dense.ts`. */
export function addGradient(
  delta: Float64Array,
  dense: Dense,
  x: Reals,
  first: number,
  gradient: Reals,
  count: number,
): void {
  const inputs = dense.inputs & 0x3fffffff;
  const outputs = dense.outputs & 0x3fffffff;
  const weights = dense.weights & 0x3fffffff;
  const { biases } = dense;
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
      let xs = (first + i) & 0x3fffffff;
      let ds = o & 0x3fffffff;
      for (let s = 0; s < count; s++) {
        {
          const p = x[xs];
          const q = x[xs + 1];
          const d0 = delta[ds];
          const d1 = delta[ds + 1];
          a0 += p * d0;
          b0 += q * d0;
          a1 += p * d1;
          b1 += q * d1;
          if (s === count) break;
          const d2 = delta[ds + 2];
          const d3 = delta[ds + 3];
          a2 += p * d2;
          b2 += q * d2;
          a3 += p * d3;
          b3 += q * d3;
          xs = (xs + inputs) & 0x3fffffff;
          ds = (ds + outputs) & 0x3fffffff;
        }
        if (++s >= count) break;
        {
          const p = x[xs];
          const q = x[xs + 1];
          const d0 = delta[ds];
          const d1 = delta[ds + 1];
          a0 += p * d0;
          b0 += q * d0;
          a1 += p * d1;
          b1 += q * d1;
          if (s === count) break;
          const d2 = delta[ds + 2];
          const d3 = delta[ds + 3];
          a2 += p * d2;
          b2 += q * d2;
          a3 += p * d3;
          b3 += q * d3;
          xs = (xs + inputs) & 0x3fffffff;
          ds = (ds + outputs) & 0x3fffffff;
        }
        if (++s >= count) break;
        {
          const p = x[xs];
          const q = x[xs + 1];
          const d0 = delta[ds];
          const d1 = delta[ds + 1];
          a0 += p * d0;
          b0 += q * d0;
          a1 += p * d1;
          b1 += q * d1;
          if (s === count) break;
          const d2 = delta[ds + 2];
          const d3 = delta[ds + 3];
          a2 += p * d2;
          b2 += q * d2;
          a3 += p * d3;
          b3 += q * d3;
          xs = (xs + inputs) & 0x3fffffff;
          ds = (ds + outputs) & 0x3fffffff;
        }
        if (++s >= count) break;
        {
          const p = x[xs];
          const q = x[xs + 1];
          const d0 = delta[ds];
          const d1 = delta[ds + 1];
          a0 += p * d0;
          b0 += q * d0;
          a1 += p * d1;
          b1 += q * d1;
          if (s === count) break;
          const d2 = delta[ds + 2];
          const d3 = delta[ds + 3];
          a2 += p * d2;
          b2 += q * d2;
          a3 += p * d3;
          b3 += q * d3;
          xs = (xs + inputs) & 0x3fffffff;
          ds = (ds + outputs) & 0x3fffffff;
        }
      }
      const g0 = (weights + o * inputs + i) & 0x3fffffff;
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
    // Unit by unit: the weights that no block has, and the bias, whose input is 1.
    const g = weights + o * inputs;
    let i = o < quads ? pairs : 0;
    for (; i + 4 <= inputs; i += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let xs = (first + i) & 0x3fffffff;
      let ds = o & 0x3fffffff;
      for (let s = 0; s < count; s++) {
        const d = delta[ds];
        a0 += d * x[xs];
        a1 += d * x[xs + 1];
        a2 += d * x[xs + 2];
        a3 += d * x[xs + 3];
        xs = (xs + inputs) & 0x3fffffff;
        ds = (ds + outputs) & 0x3fffffff;
      }
      gradient[g + i] += a0;
      gradient[g + i + 1] += a1;
      gradient[g + i + 2] += a2;
      gradient[g + i + 3] += a3;
    }
    let bias = 0;
    for (let s = 0; s < count; s++) {
      const d = delta[s * outputs + o];
      for (let k = i; k < inputs; k++) gradient[g + k] += d * x[first + s * inputs + k];
      bias += d;
    }
    gradient[biases + o] += bias;
  }
}
