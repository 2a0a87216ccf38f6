/**
 * How each optimizer makes a coordinate's next step, as formulas of what it is made from. A rule's lines follow on each
 * other: a name on the left that has a value already takes a new one, as ← does in the optimizers' own files. Only what
 * makes this step is told, and only as far as the settings let it matter; the last line is the step, `move`.
 *
 * Names are those of hyperparameters and slots, and besides them gradient, theta, t (1 for the first update) and
 * effectiveRate. Where an optimizer divides 0 by 0 it does not move; the formula then has no value.
 */
import type { Values } from "../../core/param.js";

export type Line = readonly [name: string, formula: string];

type Rule = (values: Values) => readonly Line[];

/** Weight decay as a part of the gradient. */
const decayed = ({ weightDecay }: Values): readonly Line[] =>
  weightDecay === 0 ? [] : [["gradient", "gradient + weightDecay * theta"]];

const firstMoment: Line = ["m", "beta1 * m + (1 - beta1) * gradient"];
const secondMoment: Line = ["v", "beta2 * v + (1 - beta2) * gradient^2"];
const firstUnbiased: Line = ["mHat", "m / (1 - beta1^t)"];
const secondUnbiased: Line = ["vHat", "v / (1 - beta2^t)"];
const moments = [firstMoment, secondMoment, firstUnbiased, secondUnbiased];

const adamMove = "-learningRate * mHat / (sqrt(vHat) + epsilon)";

const rules: Readonly<Record<string, Rule>> = {
  sgd: (values) => [...decayed(values), ["move", "-learningRate * gradient"]],

  momentum: (values) => {
    const inside = values.learningRateInside === 1;
    const share = values.t === 1 || values.dampening === 0 ? "" : "(1 - dampening) * ";
    return [
      ...decayed(values),
      ["velocity", `momentum * velocity + ${share}${inside ? "learningRate * " : ""}gradient`],
      ["move", inside ? "-velocity" : "-learningRate * velocity"],
    ];
  },

  nesterov: (values) => [
    ...decayed(values),
    ["velocity", "momentum * velocity + gradient"],
    ["move", "-learningRate * (gradient + momentum * velocity)"],
  ],

  adagrad: (values) => [
    ...decayed(values),
    ["sum", "sum + gradient^2"],
    ["move", "-learningRate * gradient / (sqrt(sum) + epsilon)"],
  ],

  adadelta: (values) => [
    ...decayed(values),
    ["gradients", "rho * gradients + (1 - rho) * gradient^2"],
    ["update", "sqrt(updates + epsilon) / sqrt(gradients + epsilon) * gradient"],
    ["move", "-learningRate * update"],
  ],

  rmsprop: (values) => {
    const meanSquare: Line = ["meanSquare", "rho * meanSquare + (1 - rho) * gradient^2"];
    const scaled = "gradient / (sqrt(meanSquare) + epsilon)";
    if (values.momentum === 0) return [...decayed(values), meanSquare, ["move", `-learningRate * ${scaled}`]];
    const velocity: Line = ["velocity", `momentum * velocity + ${scaled}`];
    return [...decayed(values), meanSquare, velocity, ["move", "-learningRate * velocity"]];
  },

  adam: (values) => {
    if (values.biasCorrection === 1) return [...decayed(values), ...moments, ["move", adamMove]];
    return [...decayed(values), firstMoment, secondMoment, ["move", "-learningRate * m / (sqrt(v) + epsilon)"]];
  },

  adamw: ({ weightDecay }) => [
    ...moments,
    ["move", weightDecay === 0 ? adamMove : `${adamMove} - learningRate * weightDecay * theta`],
  ],

  amsgrad: (values) => [
    ...decayed(values),
    firstMoment,
    secondMoment,
    ["vMax", "max(vMax, v)"],
    firstUnbiased,
    ["vMaxHat", "vMax / (1 - beta2^t)"],
    ["move", "-learningRate * mHat / (sqrt(vMaxHat) + epsilon)"],
  ],

  nadam: (values) => {
    const lookedAhead: readonly Line[] =
      values.warmUp === 1
        ? [["mTilde", "(1 - mu) * gradient / (1 - momentumProduct) + muNext * m / (1 - momentumProduct * muNext)"]]
        : [["mTilde", "((1 - beta1) * gradient + beta1 * m) / (1 - beta1^t)"]];
    const warmUp: readonly Line[] = [
      ["mu", "beta1 * (1 - 0.5 * 0.96^(t * momentumDecay))"],
      ["muNext", "beta1 * (1 - 0.5 * 0.96^((t + 1) * momentumDecay))"],
      ["momentumProduct", "momentumProduct * mu"],
    ];
    return [
      ...decayed(values),
      ...(values.warmUp === 1 ? warmUp : []),
      firstMoment,
      secondMoment,
      secondUnbiased,
      ...lookedAhead,
      ["move", "-learningRate * mTilde / (sqrt(vHat) + epsilon)"],
    ];
  },

  adamax: (values) => [
    ...decayed(values),
    firstMoment,
    ["u", "max(beta2 * u, abs(gradient) + epsilon)"],
    firstUnbiased,
    ["move", "-learningRate * mHat / u"],
  ],

  adabelief: () => [
    firstMoment,
    ["s", "beta2 * s + (1 - beta2) * (gradient - m)^2 + epsilon"],
    firstUnbiased,
    ["sHat", "s / (1 - beta2^t)"],
    ["move", "-learningRate * mHat / (sqrt(sHat) + epsilon)"],
  ],

  yogi: () => [
    firstMoment,
    ["v", "v - (1 - beta2) * sign(v - gradient^2) * gradient^2"],
    firstUnbiased,
    secondUnbiased,
    ["move", adamMove],
  ],

  lion: ({ weightDecay }) => [
    ["direction", "beta1 * m + (1 - beta1) * gradient"],
    ["move", `-learningRate * ${weightDecay === 0 ? "sign(direction)" : "(sign(direction) + weightDecay * theta)"}`],
  ],

  rprop: ({ gradient = 0, previousGradient = 0 }) => {
    const agreement = gradient * previousGradient;
    const factor = agreement > 0 ? "etaPlus * " : agreement < 0 ? "etaMinus * " : "";
    return [
      ["agreement", "gradient * previousGradient"],
      ["stepSize", `min(max(${factor}stepSize, minStep), maxStep)`],
      ["move", agreement < 0 ? "0" : "-sign(gradient) * stepSize"],
    ];
  },
};

/** For rules that are not written out: the rate at which plain descent would make the same step. */
const general: Rule = ({ effectiveRate }) =>
  effectiveRate === undefined ? [] : [["move", "-effectiveRate * gradient"]];

/** The lines of an optimizer's next update of a coordinate; none where nothing can be said of it. */
export function equationsOf(optimizer: string, values: Values): readonly Line[] {
  return (rules[optimizer] ?? general)(values);
}
