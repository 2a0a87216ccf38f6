/**
 * RPROP with weight backtracking, as the XOR demonstration of Heaton's Artificial Intelligence for Humans, vol. 3, has it:
 * when a weight's slope changes sign, its last move is taken back and the next step goes by the sign alone.
 *
 *   s = sign(g·g₋)    s > 0: Δ ← min(η⁺Δ, Δmax), move ← −sign(g)Δ
 *                     s < 0: Δ ← max(η⁻Δ, Δmin), move ← −move, g ← 0
 *                     s = 0: move ← −sign(g)Δ
 *   w ← w + move    g₋ ← g
 *
 * Riedmiller & Braun 1993 (RPROP+). What is smaller than 10⁻⁶ has no sign, as there. The registered Rprop is PyTorch's
 * iRprop⁻, which rests for a step instead of going back.
 */
import type { Reals } from "../core/layout.js";

export const rpropSettings = { initialStep: 0.1, etaPlus: 1.2, etaMinus: 0.5, minStep: 1e-6, maxStep: 50 };

const zero = 1e-6;

export const signOf = (x: number): number => (Math.abs(x) < zero ? 0 : Math.sign(x));

export interface RpropMemory {
  readonly stepSize: Float64Array;
  readonly previousGradient: Float64Array;
  readonly move: Float64Array;
}

/** One update of theta in place, and of the memory with it. */
export function rpropStep(theta: Reals, gradient: Reals, { stepSize, previousGradient, move }: RpropMemory): void {
  const { etaPlus, etaMinus, minStep, maxStep } = rpropSettings;
  for (let k = 0; k < theta.length; k++) {
    const agreement = signOf(gradient[k] * previousGradient[k]);
    if (agreement > 0) stepSize[k] = Math.min(etaPlus * stepSize[k], maxStep);
    if (agreement < 0) stepSize[k] = Math.max(etaMinus * stepSize[k], minStep);
    move[k] = agreement < 0 ? -move[k] : -signOf(gradient[k]) * stepSize[k];
    previousGradient[k] = agreement < 0 ? 0 : gradient[k];
    theta[k] += move[k];
  }
}
