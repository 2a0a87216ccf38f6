/**
 * The vocabulary of hyperparameters: what a name means, what is valid and what a slider usefully covers are the same
 * in every optimizer; the default is the optimizer's own. Each constructor is named after the hyperparameter's id.
 */
import type { Param } from "./param.js";

/** Decays reach close to 1 and no further: at 1 nothing new would be learned. */
const decayRange = { min: 0, max: 0.99999, scale: "one-minus-log" } as const;

const switchRange = { min: 0, max: 1, integer: true } as const;

export const learningRate = (value: number): Param => ({
  label: "learning rate",
  symbol: "η",
  sentence: "The length of a step: too small crawls, too large overshoots; plain descent diverges above 2 / curvature.",
  default: value,
  min: 0,
  max: 1e6,
  slider: [1e-6, 100],
  scale: "log",
});

export const momentum = (value: number): Param => ({
  label: "momentum",
  symbol: "β",
  sentence: "The share of its velocity a marble keeps; on a constant slope it runs 1 / (1 − β) times as fast.",
  default: value,
  ...decayRange,
  slider: [0, 0.999],
});

export const rho = (value: number): Param => ({
  label: "decay of squared gradients",
  symbol: "ρ",
  sentence: "How long the sizes of past gradients are remembered: about 1 / (1 − ρ) steps.",
  default: value,
  ...decayRange,
  slider: [0.5, 0.9999],
});

export const beta1 = (value: number): Param => ({
  label: "first-moment decay",
  symbol: "β₁",
  sentence: "The memory of the average gradient: about 1 / (1 − β₁) steps.",
  default: value,
  ...decayRange,
  slider: [0, 0.999],
});

export const beta2 = (value: number): Param => ({
  label: "second-moment decay",
  symbol: "β₂",
  sentence: "The memory of the gradient's size: the longer it is, the steadier the steps and the slower they adapt.",
  default: value,
  ...decayRange,
  slider: [0, 0.99999],
});

export const epsilon = (value: number): Param => ({
  label: "epsilon",
  symbol: "ε",
  sentence: "A floor under the denominator: gradients much smaller than this no longer get full-sized steps.",
  default: value,
  min: 0,
  max: 1,
  slider: [1e-16, 1],
  scale: "log",
});

/** Weight decay as part of the gradient: g ← g + λθ, which is the slope of ½λ‖θ‖². */
export const weightDecay = (value: number): Param => ({
  label: "weight decay",
  symbol: "λ",
  sentence:
    "Pulls towards the origin as a part of the gradient, so everything done to the gradient is done to the pull.",
  default: value,
  min: 0,
  max: 10,
  slider: [1e-6, 1],
  scale: "log",
});

/** Weight decay apart from the gradient: θ ← θ − ηλθ. */
export const decoupledWeightDecay = (value: number): Param => ({
  ...weightDecay(value),
  sentence: "Pulls towards the origin by the fraction ηλ of the distance at every step, apart from the gradient.",
});

export const initialAccumulator = (value: number): Param => ({
  label: "initial accumulator",
  symbol: "v₀",
  sentence: "What the memory of squared gradients starts from: at 0 the first steps are large, at 1 they are tame.",
  default: value,
  min: 0,
  max: 1e6,
  slider: [0, 1],
});

/** The most members a population may have: there is always room for so many. */
export const mostMembers = 40;

export const population = (value: number): Param => ({
  label: "population",
  symbol: "N",
  sentence: "How many places are held at once; each costs an evaluation a step.",
  default: value,
  min: 2,
  max: mostMembers,
  integer: true,
});

/** A parameter that is off at 0 or on at 1. */
export const flag = (label: string, sentence: string): Param => ({ label, sentence, default: 0, ...switchRange });
