/** Reads the `network` of a run file; what it leaves out is what its data ask for. */
import { type Json, join, type Reader } from "../core/reader.js";
import type { Initializer } from "../network/initializers.js";
import { layersOf, parameterCountOf } from "../network/layers.js";
import {
  hiddenActivations,
  type LossName,
  lossNames,
  type OutputActivation,
  outputActivations,
  outputOf,
} from "../network/spec.js";
import type { DataFacts } from "./data.js";
import { readFlag, readName } from "./parseRules.js";
import { type NetworkChoice, trainLimits } from "./trainRun.js";

const keys = ["hidden", "activation", "output", "loss", "residual", "initializer"];

/** What data of unknown shape are read with, so that the rest of a network is still looked at. */
const anyFacts: Pick<DataFacts, "task" | "width" | "suggestion"> = {
  task: "regression",
  width: 1,
  suggestion: undefined,
};

/** The network that learns such data: the suggested one, with the output and the loss of the task. */
export function defaultNetwork({ task, width, suggestion }: Pick<DataFacts, "task" | "width" | "suggestion">) {
  return {
    hidden: suggestion?.hidden ?? [8],
    activation: suggestion?.activation ?? "tanh",
    ...outputFor(task, width),
    residual: false,
    initializer: { kind: "glorot" },
  } as const satisfies NetworkChoice;
}

function outputFor(task: DataFacts["task"], width: number): { output: OutputActivation; loss: LossName } {
  if (task === "regression") return { output: "linear", loss: "mse" };
  return width === 1 ? { output: "sigmoid", loss: "bce" } : { output: "softmax", loss: "ce" };
}

/** @param facts nothing where the data could not be read */
export function parseNetwork(
  read: Reader,
  value: unknown,
  path: string,
  facts: DataFacts | undefined,
): NetworkChoice | undefined {
  const without = defaultNetwork(facts ?? anyFacts);
  const json = value === undefined ? {} : read.object(value, path, 'a network like {"hidden": [8]}', keys);
  if (!json) return undefined;
  const at = (key: string) => join(path, key);
  const hidden = json.hidden === undefined ? without.hidden : parseHidden(read, json.hidden, at("hidden"));
  const activation = readName(
    read,
    json.activation,
    at("activation"),
    hiddenActivations,
    "an activation of hidden layers",
    without.activation,
  );
  const residual = readFlag(read, json.residual, at("residual"), without.residual);
  const ends = parseOutput(read, json, at, facts, without);
  const count = facts && hidden && countParameters(read, hidden, at("hidden"), facts);
  const initializer =
    json.initializer === undefined
      ? without.initializer
      : parseInitializer(read, json.initializer, at("initializer"), count);
  if (!hidden || !activation || !ends || residual === undefined || !initializer) return undefined;
  return { hidden, activation, ...ends, residual, initializer };
}

function parseHidden(read: Reader, value: unknown, path: string): readonly number[] | undefined {
  const rule = { min: 1, max: trainLimits.width, integer: true };
  const widths = read.array(value, path, "widths of hidden layers", trainLimits.layers);
  const hidden = widths?.map((width, layer) => read.number(width, join(path, layer), rule));
  return hidden?.every((width) => width !== undefined) ? hidden : undefined;
}

/** Output and loss, which must go with each other and with the task. One of them alone brings its usual partner. */
function parseOutput(
  read: Reader,
  json: Json,
  at: (key: string) => string,
  facts: DataFacts | undefined,
  without: Pick<NetworkChoice, "output" | "loss">,
): Pick<NetworkChoice, "output" | "loss"> | undefined {
  const given = read.issues.length;
  const chosen = readName(
    read,
    json.output,
    at("output"),
    outputActivations,
    "an activation of outputs",
    without.output,
  );
  const usual = json.output === undefined || chosen === without.output ? without.loss : "mse";
  const loss = readName(read, json.loss, at("loss"), lossNames, "a loss", usual);
  if (!chosen || !loss || read.issues.length > given) return undefined;
  const output = json.output === undefined ? (outputOf[loss] ?? chosen) : chosen;
  if (output !== (outputOf[loss] ?? output)) {
    return read.fail(at("output"), output, `"${outputOf[loss]}", which the loss ${loss} is of`);
  }
  if (!facts) return { output, loss };
  if (facts.task === "regression" && outputOf[loss]) {
    return read.fail(at("loss"), loss, `"mse" or "halfsse": ${loss} is of classes`);
  }
  if (output === "softmax" && facts.width === 1) {
    return read.fail(at("output"), output, "another one: there is one output, and the softmax of one is always 1");
  }
  return { output, loss };
}

function countParameters(
  read: Reader,
  hidden: readonly number[],
  path: string,
  { inputs, width }: DataFacts,
): number | undefined {
  const count = parameterCountOf(layersOf({ sizes: [inputs.length, ...hidden, width], residual: false }));
  if (count <= trainLimits.parameters) return count;
  return read.fail(path, hidden, `at most ${trainLimits.parameters} weights and biases in all, not ${count}`);
}

const initializerForm = '"glorot", "he", {"kind": "uniform", "range": r} or {"kind": "fixed", "theta": [numbers]}';

/** @param count how many parameters the network has, where that is known */
function parseInitializer(
  read: Reader,
  value: unknown,
  path: string,
  count: number | undefined,
): Initializer | undefined {
  if (value === "glorot" || value === "he") return { kind: value };
  const json = read.object(value, path, initializerForm, ["kind", "range", "theta"]);
  if (!json) return undefined;
  const kind = read.name(json.kind, join(path, "kind"), ["glorot", "he", "uniform", "fixed"], "an initializer");
  for (const [key, owner] of [
    ["range", "uniform"],
    ["theta", "fixed"],
  ] as const) {
    if (kind && kind !== owner && json[key] !== undefined)
      read.fail(join(path, key), json[key], `nothing, with ${kind}`);
  }
  if (kind === "glorot" || kind === "he") return { kind };
  if (kind === "uniform") {
    const range = read.number(json.range, join(path, "range"), { min: 0, max: 1e6 });
    return range === undefined ? undefined : { kind, range };
  }
  return kind && fixedWeights(read, json.theta, join(path, "theta"), count);
}

function fixedWeights(read: Reader, value: unknown, path: string, count: number | undefined): Initializer | undefined {
  const items = read.array(value, path, "weights and biases", trainLimits.parameters);
  if (!items) return undefined;
  if (count !== undefined && items.length !== count) {
    return read.fail(path, value, `${count} numbers, one for each weight and bias of the network`);
  }
  const rule = { min: -trainLimits.number, max: trainLimits.number };
  const theta = items.map((item, k) => read.number(item, join(path, k), rule));
  return theta.every((weight) => weight !== undefined) ? { kind: "fixed", theta } : undefined;
}
