/** A network that is put together by hand: its data by name, its hidden layers, activations and loss. */
import { join, type Reader } from "../core/reader.js";
import {
  type HiddenActivation,
  hiddenActivations,
  type LossName,
  lossNames,
  type OutputActivation,
  outputActivations,
  readNetworkSpec,
} from "../network/spec.js";
import { type DataName, dataNames, samplesFor, widthsFor } from "./data.js";
import { type Exercise, exerciseLimits } from "./model.js";

export interface NetworkChoice {
  readonly data: DataName;
  readonly hidden: readonly number[];
  readonly activation: HiddenActivation;
  readonly output: OutputActivation;
  readonly loss: LossName;
}

export const usualChoice: NetworkChoice = {
  data: "moons",
  hidden: [4, 3],
  activation: "tanh",
  output: "sigmoid",
  loss: "bce",
};

/** The exercise of a choice; whatever is wrong with it becomes an issue of `read`, by the names of the choice. */
export function readChoice(
  read: Reader,
  choice: Readonly<Record<keyof NetworkChoice, unknown>>,
): { readonly choice: NetworkChoice; readonly exercise: Exercise } | undefined {
  const { hiddenLayers } = exerciseLimits;
  const data = read.name(choice.data, "data", dataNames, "data");
  const layers = read.array(choice.hidden, "hidden", "layer widths", hiddenLayers);
  const hidden = layers?.map((width, k) => readWidth(read, width, join("hidden", k)));
  const activation = read.name(choice.activation, "activation", hiddenActivations, "an activation of hidden layers");
  const output = read.name(choice.output, "output", outputActivations, "an activation of outputs");
  const loss = read.name(choice.loss, "loss", lossNames, "a loss");
  if (!data || !hidden?.every((width) => width !== undefined) || !activation || !output || !loss) return undefined;
  if (output === "softmax" && widthsFor(data, output)[1] === 1)
    return read.fail("output", output, "2 or more outputs, as the softmax of one is always 1");
  const [inputs, outputs] = widthsFor(data, output);
  const spec = readNetworkSpec(read, { sizes: [inputs, ...hidden, outputs], hidden: activation, output, loss }, "");
  if (!spec) return undefined;
  return {
    choice: { data, hidden, activation, output, loss },
    exercise: { spec, samples: samplesFor(data, output), sharedBiases: false },
  };
}

export const readWidth = (read: Reader, value: unknown, path: string): number | undefined =>
  read.number(value, path, { min: 1, max: exerciseLimits.width, integer: true });
