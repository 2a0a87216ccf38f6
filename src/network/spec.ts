/** What a network is told to be, and how that is read from a user's options. */
import { join, type Reader } from "../core/reader.js";

export const hiddenActivations = ["sigmoid", "tanh", "relu", "linear"] as const;
export const outputActivations = ["sigmoid", "tanh", "relu", "linear", "softmax"] as const;
export const lossNames = ["mse", "halfsse", "bce", "ce"] as const;

export type HiddenActivation = (typeof hiddenActivations)[number];
export type OutputActivation = (typeof outputActivations)[number];

/**
 * With y the outputs, t the targets, n the samples and m the outputs of one:
 *
 *   mse      1/(n m) Σ (y − t)²
 *   halfsse  ½ Σ (y − t)²
 *   bce      −1/(n m) Σ t log y + (1 − t) log(1 − y)    of sigmoid outputs
 *   ce       −1/n Σ t log y                              of softmax outputs
 */
export type LossName = (typeof lossNames)[number];

/** A multilayer perceptron. */
export interface NetworkSpec {
  /** Inputs, the widths of the hidden layers, outputs. */
  readonly sizes: readonly number[];
  readonly hidden: HiddenActivation;
  readonly output: OutputActivation;
  readonly loss: LossName;
  /** Whether a hidden layer that follows one of its own width adds that one's values to its own. */
  readonly residual: boolean;
}

/** What a network is held to, so that an absurd one is refused before memory is asked for it. */
export const networkLimits = { layers: 100, width: 10_000, parameters: 10_000_000 };

/** The output that a loss is computed with, from the logits. */
export const outputOf: Partial<Record<LossName, OutputActivation>> = { bce: "sigmoid", ce: "softmax" };

const keys = ["sizes", "hidden", "output", "loss", "residual"];

/** A network's options as a spec; whatever is wrong with them becomes an issue of `read`. `residual` left out is false. */
export function readNetworkSpec(read: Reader, value: unknown, path: string): NetworkSpec | undefined {
  const json = read.object(value, path, "a network's options", keys);
  if (!json) return undefined;
  const at = (key: string) => join(path, key);
  const sizes = readSizes(read, json.sizes, at("sizes"));
  const hidden = read.name(json.hidden, at("hidden"), hiddenActivations, "an activation of hidden layers");
  const output = read.name(json.output, at("output"), outputActivations, "an activation of outputs");
  const loss = read.name(json.loss, at("loss"), lossNames, "a loss");
  const residual = readFlag(read, json.residual, at("residual"));
  if (loss && output && output !== (outputOf[loss] ?? output)) {
    return read.fail(at("output"), output, `"${outputOf[loss]}", which the loss ${loss} is of`);
  }
  if (output === "softmax" && sizes?.at(-1) === 1) {
    return read.fail(join(at("sizes"), sizes.length - 1), 1, "2 or more outputs, as the softmax of one is always 1");
  }
  if (!sizes || !hidden || !output || !loss || residual === undefined) return undefined;
  return { sizes, hidden, output, loss, residual };
}

function readFlag(read: Reader, value: unknown, path: string): boolean | undefined {
  if (value === undefined) return false;
  return typeof value === "boolean" ? value : read.fail(path, value, "true or false");
}

function readSizes(read: Reader, value: unknown, path: string): readonly number[] | undefined {
  const items = read.array(value, path, "layer widths", networkLimits.layers);
  if (!items) return undefined;
  if (items.length < 2) return read.fail(path, value, "2 layer widths or more: inputs, hidden layers, outputs");
  const rule = { min: 1, max: networkLimits.width, integer: true };
  const sizes = items.map((item, layer) => read.number(item, join(path, layer), rule));
  if (!sizes.every((size) => size !== undefined)) return undefined;
  const parameters = sizes.slice(1).reduce((sum, size, layer) => sum + (sizes[layer] + 1) * size, 0);
  if (parameters <= networkLimits.parameters) return sizes;
  return read.fail(path, value, `at most ${networkLimits.parameters} parameters, not ${parameters}`);
}
