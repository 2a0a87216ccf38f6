/**
 * Adagrad with the full matrix: the sum of outer products of all gradients so far, where Adagrad keeps its diagonal. So
 * turning the landscape turns the way and changes nothing else.
 *
 *   G ← G + ggᵀ    θ ← θ − η (√G + εI)⁻¹ g
 *
 * Duchi, Hazan & Singer 2011, Section 1.1; on two coordinates only, where the root of a matrix is at hand:
 * √G = (G + sI) / τ with s = √det G and τ = √(tr G + 2s). The first step has length η, along −g.
 */
import { epsilon, learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const adagradFull: Optimizer<"learningRate" | "epsilon", "outer"> = {
  id: "adagrad-full",
  name: "Adagrad, full matrix",
  reference: "https://jmlr.org/papers/v12/duchi11a.html",
  params: { learningRate: learningRate(0.01), epsilon: epsilon(1e-10) },
  slots: { outer: { per: "coordinate", times: "dim", initial: 0 } },
  planeOnly: true,
  step(theta, gradient, { outer }, { learningRate, epsilon }, _t, { count }) {
    for (let i = 0; i < count; i++) {
      const gx = gradient[i];
      const gy = gradient[count + i];
      const xx = outer[i] + gx * gx;
      const xy = outer[count + i] + gx * gy;
      const yy = outer[3 * count + i] + gy * gy;
      outer[i] = xx;
      outer[count + i] = xy;
      outer[2 * count + i] = xy;
      outer[3 * count + i] = yy;
      const determinant = xx * yy - xy * xy;
      if (!(Math.abs(determinant) > 1e-15 * xx * yy)) {
        // So far all gradients lie on one line, and the matrix does to them what its trace does; the rest is rounding.
        const length = Math.sqrt(xx + yy) + epsilon;
        if (length === 0) continue;
        theta[i] -= (learningRate * gx) / length;
        theta[count + i] -= (learningRate * gy) / length;
        continue;
      }
      const s = Math.sqrt(Math.max(0, determinant));
      const tau = Math.sqrt(xx + yy + 2 * s);
      // τ(√G + εI) = G + (s + ετ)I, a matrix of two rows, is inverted at once.
      const a = xx + s + epsilon * tau;
      const b = yy + s + epsilon * tau;
      const factor = (learningRate * tau) / (a * b - xy * xy);
      theta[i] -= factor * (b * gx - xy * gy);
      theta[count + i] -= factor * (a * gy - xy * gx);
    }
  },
};
export default adagradFull;
