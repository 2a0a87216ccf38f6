/**
 * Momentum, the heavy ball: a velocity gathers the gradients and friction lets it fade.
 *
 *   g ← g + λθ    b ← βb + (1 − d)g    θ ← θ − ηb    and at t = 1: b ← g, whatever the dampening d
 *
 * Polyak 1964, in PyTorch's form (optax, tfjs and TensorFlow 1 agree where d = 0). Keras keeps the learning rate
 * inside the velocity, b ← βb + ηg, θ ← θ − b: `learningRateInside`. At a constant rate the two are the same; when
 * the rate is cut, PyTorch's marble slows down at once and Keras' coasts on with the velocity it has.
 */
import { flag, learningRate, momentum as momentumParam, weightDecay } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";

const momentum: Optimizer<
  "learningRate" | "momentum" | "dampening" | "weightDecay" | "learningRateInside",
  "velocity"
> = {
  id: "momentum",
  name: "Momentum",
  reference: "https://doi.org/10.1016/0041-5553(64)90137-5",
  params: {
    learningRate: learningRate(1e-3),
    momentum: momentumParam(0.9),
    dampening: {
      label: "dampening",
      symbol: "d",
      sentence: "Shrinks the share of each new gradient; at d = β the velocity is a plain running average.",
      default: 0,
      min: 0,
      max: 1,
    },
    weightDecay: weightDecay(0),
    learningRateInside: flag(
      "learning rate inside",
      "Puts the learning rate into the velocity, as Keras does: a cut then takes hold as the old velocity fades.",
    ),
  },
  slots: { velocity: { per: "coordinate", initial: 0 } },
  step(theta, gradient, { velocity }, { learningRate, momentum, dampening, weightDecay, learningRateInside }, t) {
    const inside = learningRateInside === 1;
    const share = (t === 1 ? 1 : 1 - dampening) * (inside ? learningRate : 1);
    const stepSize = inside ? 1 : learningRate;
    for (let k = 0; k < theta.length; k++) {
      const x = theta[k];
      const g = gradient[k] + weightDecay * x;
      const b = momentum * velocity[k] + share * g;
      velocity[k] = b;
      theta[k] = x - stepSize * b;
    }
  },
  // Where z² − (1 + β − η(1 − d)λ)z + β has its root at −1.
  largestRate: (curvature, { momentum, dampening, weightDecay }) =>
    (2 * (1 + momentum)) / ((1 - dampening) * (curvature + weightDecay)),
};
export default momentum;
