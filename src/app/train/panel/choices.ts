/** What the panel's lists stand for: a name among some, and the run with another one there. */
import { hiddenActivations, lossNames, outputActivations } from "../../../network/spec.js";
import type { TrainRun } from "../../../train/trainRun.js";
import type { TrainChange } from "./trainChange.js";

export interface Choice {
  /** Also names its texts. */
  readonly name: "activation" | "output" | "loss" | "initializer" | "draw" | "reduction" | "monitor";
  readonly options: readonly string[];
  read(run: TrainRun): string;
  write(value: string): TrainChange;
}

const ofNetwork = (name: "activation" | "output" | "loss", options: readonly string[]): Choice => ({
  name,
  options,
  read: ({ network }) => network[name],
  write: (value) => (run) => ({ ...run, network: { ...run.network, ...partners(name, value), [name]: value } }),
});

/** Another loss or output takes the usual one of the other along. */
const partners = (name: string, value: string) => {
  if (name === "loss") return { output: { bce: "sigmoid", ce: "softmax" }[value] };
  return name === "output" ? { loss: { sigmoid: "bce", softmax: "ce" }[value] ?? "mse" } : {};
};

export const networkChoices: readonly Choice[] = [
  ofNetwork("activation", hiddenActivations),
  ofNetwork("output", outputActivations),
  ofNetwork("loss", lossNames),
  {
    name: "initializer",
    options: ["glorot", "he", "uniform"],
    read: ({ network }) => network.initializer.kind,
    write: (kind) => (run) => ({
      ...run,
      network: { ...run.network, initializer: kind === "uniform" ? { kind, range: 0.5 } : { kind } },
    }),
  },
];

const ofSampling = (name: "draw" | "reduction", options: readonly string[]): Choice => ({
  name,
  options,
  read: ({ sampling }) => sampling[name],
  write: (value) => (run) => ({ ...run, sampling: { ...run.sampling, [name]: value } }),
});

export const samplingChoices: readonly Choice[] = [
  ofSampling("draw", ["epochs", "replacement"]),
  ofSampling("reduction", ["mean", "sum"]),
];

export const monitorChoice: Choice = {
  name: "monitor",
  options: ["testLoss", "trainLoss"],
  read: ({ stop }) => stop.monitor,
  write: (monitor) => (run) => ({ ...run, stop: { ...run.stop, monitor } }),
};
