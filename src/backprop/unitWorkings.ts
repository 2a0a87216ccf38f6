/** How a unit's v, y and δ come about, as equations with the numbers of one sample. */
import { element, type MathNode, operator } from "../formula/mathml-parts.js";
import type { OutputActivation } from "../network/spec.js";
import { letters } from "./letters.js";
import type { Model } from "./model.js";
import { biasName, unitName } from "./names.js";
import { type Part, type Piece, type Quantity, quantity, squared, sumOfProducts, type Working } from "./piece.js";
import type { Trace } from "./trace.js";

/** A unit of a network as one sample finds it; layers are counted from 1, the first hidden one. */
export interface Place {
  readonly model: Model;
  readonly theta: Float64Array;
  readonly trace: Trace;
  readonly layer: number;
  readonly unit: number;
}

const nameOf = ({ model }: Place, layer: number, unit: number) => unitName(model.exercise.spec.sizes, layer, unit);

export function weightName(place: Place, from: number | undefined): string {
  const { model, layer, unit } = place;
  const to = nameOf(place, layer, unit);
  if (from !== undefined) return `${nameOf(place, layer - 1, from)}→${to}`;
  return model.exercise.sharedBiases ? biasName(layer) : `${biasName(layer)}→${to}`;
}

/** v = Σ w y + b and y = f(v). */
export function forwardWorkings(place: Place): readonly Working[] {
  const { model, theta, trace, layer, unit } = place;
  const { layer: dense, inputs, v, y } = trace.layers[layer - 1];
  const name = nameOf(place, layer, unit);
  const products = Array.from(inputs, (x, i) => [
    quantity(letters.weight(weightName(place, i)), theta[dense.weights + unit * dense.inputs + i]),
    quantity(letters.y(nameOf(place, layer - 1, i)), x),
  ]);
  const bias = quantity(letters.weight(weightName(place, undefined)), theta[dense.biases + unit]);
  const isOutput = layer === trace.layers.length;
  const activation = isOutput ? model.exercise.spec.output : model.exercise.spec.hidden;
  const sums = Array.from(v, (value, k) => quantity(letters.v(nameOf(place, layer, k)), value));
  return [
    { name: letters.v(name), pieces: [...sumOfProducts(products), ["+", bias]], value: v[unit] },
    { name: letters.y(name), pieces: [[activated(activation, sums, unit)]], value: y[unit] },
  ];
}

/** δ = e f′(v) of outputs, as their loss has it; δ = f′(v) Σ w δ of hidden units. */
export function backwardWorkings(place: Place): readonly Working[] {
  return place.layer === place.trace.layers.length ? outputWorkings(place) : hiddenWorkings(place);
}

function hiddenWorkings(place: Place): readonly Working[] {
  const { model, theta, trace, layer, unit } = place;
  const { arriving, delta, y } = trace.layers[layer - 1];
  const next = trace.layers[layer];
  const name = nameOf(place, layer, unit);
  const products = Array.from(next.delta, (d, k) => [
    quantity(letters.weight(weightName({ ...place, layer: layer + 1, unit: k }, unit)), weightOf(theta, next, k, unit)),
    quantity(letters.delta(nameOf(place, layer + 1, k)), d),
  ]);
  const sum = quantity(letters.s(name), arriving[unit]);
  return [
    { name: letters.s(name), pieces: sumOfProducts(products), value: arriving[unit] },
    {
      name: letters.delta(name),
      pieces: [[sum, ...timesSlope(model.exercise.spec.hidden, quantity(letters.y(name), y[unit]))]],
      value: delta[unit],
    },
  ];
}

const weightOf = (theta: Float64Array, { layer }: Trace["layers"][number], unit: number, from: number) =>
  theta[layer.weights + unit * layer.inputs + from];

function outputWorkings(place: Place): readonly Working[] {
  const { model, trace, layer, unit } = place;
  const { loss, output, sizes } = model.exercise.spec;
  const { y, delta } = trace.layers[layer - 1];
  const name = nameOf(place, layer, unit);
  const outputs = sizes[sizes.length - 1];
  const ofOutput = (k: number) => quantity(letters.y(nameOf(place, layer, k)), y[k]);
  const target = (k: number) => quantity(letters.t(nameOf(place, layer, k)), trace.targets[k]);
  const errorOf = (k: number) => quantity(letters.e(nameOf(place, layer, k)), trace.targets[k] - y[k]);
  const share = outputs > 1 ? ["·", `1/${outputs}`] : [];
  const whole = (pieces: readonly Piece[]): Working => ({ name: letters.delta(name), pieces, value: delta[unit] });
  if (loss === "ce") return [whole([[target(unit)], ["−", ofOutput(unit), ...sumOfTargets(trace, target)]])];
  const error: Working = {
    name: letters.e(name),
    pieces: [[target(unit), "−", ofOutput(unit)]],
    value: errorOf(unit).value,
  };
  if (loss === "bce") return [error, whole([[errorOf(unit), ...share]])];
  const factor = loss === "mse" ? ["·", outputs > 1 ? `2/${outputs}` : "2"] : [];
  if (output !== "softmax") return [error, whole([[errorOf(unit), ...timesSlope(output, ofOutput(unit)), ...factor]])];
  // A softmax's outputs hang together: ∂yₖ/∂vⱼ = yₖ([j = k] − yⱼ).
  const mean = sumOfProducts(Array.from(y, (_, k) => [errorOf(k), ofOutput(k)]));
  return [error, whole([[ofOutput(unit), "·", "("], [errorOf(unit)], ["−", "("], ...mean, [")", ")", ...factor]])];
}

/** Nothing where the targets are probabilities, which add up to 1. */
function sumOfTargets({ targets }: Trace, target: (k: number) => Quantity): readonly Part[] {
  const sum = targets.reduce((a, b) => a + b, 0);
  if (sum === 1) return [];
  return ["·", "(", ...Array.from(targets, (_, k) => k).flatMap((k) => (k > 0 ? ["+", target(k)] : [target(k)])), ")"];
}

/** · f′(v), by the value that the activation gave. */
function timesSlope(activation: OutputActivation, y: Quantity): readonly Part[] {
  if (activation === "sigmoid") return ["·", y, "·", "(", "1", "−", y, ")"];
  if (activation === "tanh") return ["·", "(", "1", "−", squared(y), ")"];
  if (activation === "relu") return ["·", y.value > 0 ? "1" : "0"];
  return ["·", "1"];
}

/** f(v), with the formula of f where its numbers stand. */
function activated(activation: OutputActivation, sums: readonly Quantity[], unit: number): Part {
  const own = sums[unit];
  const called = (name: string, argument: MathNode) =>
    element("mrow", element("mi", name), operator("("), argument, operator(")"));
  if (activation === "linear") return own;
  if (activation === "sigmoid")
    return { letters: called("σ", own.letter), numbers: (set) => overSum(power(set(-own.value)), [], true) };
  if (activation === "tanh")
    return { letters: called("tanh", own.letter), numbers: (set) => called("tanh", set(own.value)) };
  if (activation === "relu")
    return {
      letters: called("max", element("mrow", element("mn", "0"), operator(","), own.letter)),
      numbers: (set) => called("max", element("mrow", element("mn", "0"), operator(","), set(own.value))),
    };
  return {
    letters: called("softmax", own.letter),
    numbers: (set) =>
      overSum(
        power(set(own.value)),
        sums.map(({ value }) => power(set(value))),
        false,
      ),
  };
}

const power = (exponent: MathNode) => element("msup", element("mi", "e"), exponent);

/** 1 / (1 + term) of a sigmoid, or term / Σ terms of a softmax. */
function overSum(term: MathNode, terms: readonly MathNode[], isSigmoid: boolean): MathNode {
  const one = element("mn", "1");
  const all = isSigmoid ? [one, term] : terms;
  const sum = all.flatMap((each, k) => (k > 0 ? [operator("+"), each] : [each]));
  return element("mfrac", isSigmoid ? one : term, element("mrow", ...sum));
}
