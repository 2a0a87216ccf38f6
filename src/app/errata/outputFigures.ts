/**
 * Iris by the output error signals of several losses: 4-8-3, tanh, full batches, 1,500 steps of Adam, from several first
 * weights. What a loss does to wrong outputs shows in their mean.
 */
import type { Samples } from "../../core/dataset.js";
import { createOptimizer } from "../../index.js";
import { createNetwork, type Network } from "../../training.js";

export interface Outcome {
  /** The mean of the outputs that should be 0. */
  readonly wrong: number;
  readonly accuracy: number;
}

export type OutputKind = "independent" | "binary" | "softmax";

const sizes = [4, 8, 3];
const outputs = 3;
const steps = 1500;
const learningRate = 0.05;
export const irisSeeds = [0, 1, 2, 3, 4] as const;
/** Steps between two rests, so that a page stays at hand: some milliseconds. */
const stepsInARow = 40;

const networks: Readonly<Record<OutputKind, () => Network>> = {
  // Half the squared error of linear outputs has the error signal target − v, so that targets can say which it is to be.
  independent: () => createNetwork({ sizes, hidden: "tanh", output: "linear", loss: "halfsse" }),
  binary: () => createNetwork({ sizes, hidden: "tanh", output: "sigmoid", loss: "bce" }),
  softmax: () => createNetwork({ sizes, hidden: "tanh", output: "softmax", loss: "ce" }),
};

/** One outcome for each of the first weights. */
export async function irisOutcomes(kind: OutputKind): Promise<readonly Outcome[]> {
  const { default: iris } = await import("../../datasets/iris.js");
  await iris.load?.();
  const samples = standardized(iris.samples({}, 0));
  const outcomes: Outcome[] = [];
  for (const seed of irisSeeds) outcomes.push(await train(samples, kind, seed));
  return outcomes;
}

async function train({ count, inputs, targets }: Samples, kind: OutputKind, seed: number): Promise<Outcome> {
  const network = networks[kind]();
  const theta = new Float64Array(network.parameterCount);
  network.initialize(seed, theta);
  const gradient = new Float64Array(theta.length);
  const values = new Float64Array(targets.length);
  const aims = targets.slice();
  const adam = createOptimizer("adam", { learningRate }, theta.length);
  for (let step = 0; step < steps; step++) {
    if (kind === "independent") aim(network, theta, inputs, targets, values, aims);
    network.lossAndGradient(theta, inputs, aims, gradient);
    // The losses of the others are means already.
    if (kind === "independent") for (let k = 0; k < gradient.length; k++) gradient[k] = (gradient[k] ?? 0) / count;
    adam.step(theta, gradient);
    if (step % stepsInARow === 0) await new Promise((rested) => setTimeout(rested));
  }
  network.predict(theta, inputs, values);
  return outcomeOf(kind === "independent" ? values.map(sigmoid) : values, targets);
}

/** Targets from which linear outputs v are away by the error signal t(1 − y), y = σ(v). */
function aim(
  network: Network,
  theta: Float64Array,
  inputs: Float64Array,
  targets: Float64Array,
  v: Float64Array,
  aims: Float64Array,
): void {
  network.predict(theta, inputs, v);
  for (let k = 0; k < aims.length; k++) aims[k] = (v[k] ?? 0) + (targets[k] ?? 0) * (1 - sigmoid(v[k] ?? 0));
}

const sigmoid = (v: number) => 1 / (1 + Math.exp(-v));

function outcomeOf(y: Float64Array, targets: Float64Array): Outcome {
  let [wrong, right] = [0, 0];
  const count = targets.length / outputs;
  for (let i = 0; i < count; i++) {
    const [own, t] = [y.subarray(i * outputs, (i + 1) * outputs), targets.subarray(i * outputs, (i + 1) * outputs)];
    wrong += own.reduce((sum, value, o) => (t[o] === 0 ? sum + value : sum), 0);
    if (t[own.indexOf(Math.max(...own))] === 1) right++;
  }
  return { wrong: wrong / (count * (outputs - 1)), accuracy: right / count };
}
/** Each input with mean 0 and deviation 1. */
function standardized({ count, inputs, targets }: Samples): Samples {
  const width = inputs.length / count;
  const scaled = inputs.slice();
  for (let j = 0; j < width; j++) {
    const column = Array.from({ length: count }, (_, i) => inputs[i * width + j] ?? 0);
    const mean = column.reduce((sum, x) => sum + x, 0) / count;
    const deviation = Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / count);
    for (const [i, x] of column.entries()) scaled[i * width + j] = (x - mean) / deviation;
  }
  return { count, inputs: scaled, targets };
}
