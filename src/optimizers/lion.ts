/**
 * Lion: every coordinate moves by exactly η, in the direction of the sign of a momentum.
 *
 *   c = β₁m + (1 − β₁)g    θ ← θ − η(sign(c) + λθ)    m ← β₂m + (1 − β₂)g    sign(0) = 0
 *
 * Chen et al. 2023, found by a program search; not in PyTorch. Weight decay is decoupled, as in optax and Keras; the
 * default rate is Keras' (the paper: 1e-4). With β₁ = 0 this is signSGD.
 */
import { beta1, beta2, decoupledWeightDecay, learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const lion: Optimizer<"learningRate" | "beta1" | "beta2" | "weightDecay", "m"> = {
  id: "lion",
  name: "Lion",
  reference: "https://arxiv.org/abs/2302.06675",
  params: {
    learningRate: learningRate(1e-3),
    beta1: {
      ...beta1(0.9),
      label: "direction decay",
      sentence: "How much of the remembered gradient decides a step's direction; at 0 only the current one does.",
    },
    beta2: {
      ...beta2(0.99),
      label: "memory decay",
      sentence: "The memory of the average gradient: about 1 / (1 − β₂) steps.",
    },
    weightDecay: decoupledWeightDecay(0),
  },
  slots: { m: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { m }, { learningRate, beta1, beta2, weightDecay }) {
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k];
      const mean = m[k];
      m[k] = beta2 * mean + fresh2 * g;
      theta[k] = x - learningRate * (Math.sign(beta1 * mean + fresh1 * g) + weightDecay * x);
    }
  },
};
export default lion;
