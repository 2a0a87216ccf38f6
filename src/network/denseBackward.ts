import type { Reals } from "../core/layout.js";
import type { Dense } from "./dense.js";

/** pull[s][i] = Σₒ δ[s][o] W[o][i]: the loss's derivative by what went into the layer. See `dense.ts`. */
export function backward(theta: Reals, dense: Dense, delta: Float64Array, pull: Float64Array, count: number): void {
  const inputs = dense.inputs & 0x3fffffff;
  const outputs = dense.outputs & 0x3fffffff;
  const weights = dense.weights & 0x3fffffff;
  const pairs = count & ~1;
  const quads = inputs & ~3;
  for (let s = 0; s < pairs; s += 2) {
    const da = (s * outputs) & 0x3fffffff;
    const db = (da + outputs) & 0x3fffffff;
    for (let i = 0; i < quads; i += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      let w = (weights + i) & 0x3fffffff;
      for (let o = 0; o < outputs; o++) {
        {
          const p = delta[da + o];
          const q = delta[db + o];
          const u0 = theta[w];
          const u1 = theta[w + 1];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (o === outputs) break;
          const u2 = theta[w + 2];
          const u3 = theta[w + 3];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
          w = (w + inputs) & 0x3fffffff;
        }
        if (++o >= outputs) break;
        {
          const p = delta[da + o];
          const q = delta[db + o];
          const u0 = theta[w];
          const u1 = theta[w + 1];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (o === outputs) break;
          const u2 = theta[w + 2];
          const u3 = theta[w + 3];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
          w = (w + inputs) & 0x3fffffff;
        }
        if (++o >= outputs) break;
        {
          const p = delta[da + o];
          const q = delta[db + o];
          const u0 = theta[w];
          const u1 = theta[w + 1];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (o === outputs) break;
          const u2 = theta[w + 2];
          const u3 = theta[w + 3];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
          w = (w + inputs) & 0x3fffffff;
        }
        if (++o >= outputs) break;
        {
          const p = delta[da + o];
          const q = delta[db + o];
          const u0 = theta[w];
          const u1 = theta[w + 1];
          a0 += p * u0;
          b0 += q * u0;
          a1 += p * u1;
          b1 += q * u1;
          if (o === outputs) break;
          const u2 = theta[w + 2];
          const u3 = theta[w + 3];
          a2 += p * u2;
          b2 += q * u2;
          a3 += p * u3;
          b3 += q * u3;
          w = (w + inputs) & 0x3fffffff;
        }
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
