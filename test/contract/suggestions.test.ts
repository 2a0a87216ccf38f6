/** The networks that datasets suggest learn them: to the loss that is told, within two hundred epochs of Adam. */
import { expect, it } from "vitest";
import { type Dataset, outputWidth, type Suggestion } from "../../src/core/dataset.js";
import { createNetwork, createOptimizer, type NetworkOptions, registry } from "../../src/library.js";
import { Batches } from "../../src/network/batches.js";
import { takeSamples } from "../../src/train/split.js";
import { standardizationOf, standardized } from "../../src/train/standardize.js";

const epochs = 200;

/** The samples as a network is to meet them. */
function prepared(dataset: Dataset) {
  const { count, inputs, targets } = dataset.samples({}, 1);
  const isMeasured = dataset.inputs.map((name) => dataset.standardized?.includes(name) ?? false);
  const isRescaled = new Array<boolean>(outputWidth(dataset)).fill(dataset.suggestion?.standardizedTargets ?? false);
  return {
    count,
    inputs: standardized(inputs, standardizationOf(inputs, isMeasured)),
    targets: standardized(targets, standardizationOf(targets, isRescaled)),
  };
}

function outputOf(dataset: Dataset): Pick<NetworkOptions, "output" | "loss"> {
  if (dataset.task === "regression") return { output: "linear", loss: "mse" };
  return outputWidth(dataset) === 1 ? { output: "sigmoid", loss: "bce" } : { output: "softmax", loss: "ce" };
}

/** The lowest loss over all samples at the end of an epoch. */
function lowestLoss(dataset: Dataset, suggestion: Suggestion): number {
  const samples = prepared(dataset);
  const { hidden, activation, loss } = suggestion;
  const sizes = [dataset.inputs.length, ...hidden, outputWidth(dataset)];
  const network = createNetwork({ sizes, hidden: activation, ...outputOf(dataset) });
  const [theta, gradient] = [new Float64Array(network.parameterCount), new Float64Array(network.parameterCount)];
  const adam = createOptimizer("adam", { learningRate: 0.03 }, theta.length);
  const batches = new Batches(samples.count, { size: 16, draw: "epochs", seed: 1 });
  const rows = new Int32Array(batches.size);
  network.initialize(1, theta);
  let lowest = Number.POSITIVE_INFINITY;
  for (let t = 1; t <= epochs * batches.stepsPerEpoch; t++) {
    const batch = takeSamples(samples, rows.subarray(0, batches.read(t, rows)));
    network.lossAndGradient(theta, batch.inputs, batch.targets, gradient);
    adam.step(theta, gradient);
    if (t % batches.stepsPerEpoch > 0) continue;
    lowest = Math.min(lowest, network.lossAndGradient(theta, samples.inputs, samples.targets, gradient));
    if (lowest < loss) return lowest;
  }
  return lowest;
}

it.each([...registry.datasets])("%s", (_, dataset) => {
  const { suggestion } = dataset;
  if (suggestion === undefined) expect.fail("it suggests no network");
  expect(lowestLoss(dataset, suggestion)).toBeLessThan(suggestion.loss);
});
