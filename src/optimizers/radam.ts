/**
 * RAdam: Adam that holds its adaptive scaling back until enough gradients are seen for their variance to be trusted.
 *
 *   ρ∞ = 2 / (1 − β₂) − 1    ρₜ = ρ∞ − 2t β₂ᵗ / (1 − β₂ᵗ)    r = √[(ρₜ − 4)(ρₜ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρₜ)]
 *   g ← g + λθ    m ← β₁m + (1 − β₁)g    v ← β₂v + (1 − β₂)g²    m̂ = m / (1 − β₁ᵗ)
 *   θ ← θ − η r m̂ √(1 − β₂ᵗ) / (√v + ε) if ρₜ > 5, else θ ← θ − η m̂
 *
 * Liu et al. 2020, in PyTorch's form: ε stands beside √v and is not corrected for bias. optax has it beside √v̂ and
 * takes over at ρₜ ≥ 5.
 */
import { beta1, beta2, epsilon, learningRate, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { power } from "../core/power.js";

const radam: Optimizer<"learningRate" | "beta1" | "beta2" | "epsilon" | "weightDecay", "m" | "v"> = {
  id: "radam",
  name: "RAdam",
  reference: "https://arxiv.org/abs/1908.03265",
  params: {
    learningRate: learningRate(1e-3),
    beta1: beta1(0.9),
    beta2: beta2(0.999),
    epsilon: epsilon(1e-8),
    weightDecay: weightDecay(0),
  },
  slots: { m: { per: "coordinate", initial: 0 }, v: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { m, v }, { learningRate, beta1, beta2, epsilon, weightDecay }, t) {
    const forgotten2 = power(beta2, t);
    const rhoLimit = 2 / (1 - beta2) - 1;
    const rho = rhoLimit - (2 * t * forgotten2) / (1 - forgotten2);
    const trusted = rho > 5;
    const stepSize =
      (learningRate / (1 - power(beta1, t))) * (trusted ? rectification(rho, rhoLimit) * Math.sqrt(1 - forgotten2) : 1);
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const mean = beta1 * m[k] + fresh1 * g;
      const square = beta2 * v[k] + fresh2 * g * g;
      m[k] = mean;
      v[k] = square;
      const d = trusted ? Math.sqrt(square) + epsilon : 1;
      if (d !== 0) theta[k] = x - (stepSize * mean) / d;
    }
  },
};

function rectification(rho: number, rhoLimit: number): number {
  return Math.sqrt(((rho - 4) * (rho - 2) * rhoLimit) / ((rhoLimit - 4) * (rhoLimit - 2) * rho));
}

export default radam;
