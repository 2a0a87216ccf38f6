/** The networks that are timed, on seeded data. */
import { uniform } from "../src/core/random.js";
import { createOptimizer } from "../src/index.js";
import { networkObjective } from "../src/network/objective.js";
import { Perceptron } from "../src/network/perceptron.js";
import { createNetwork, type NetworkOptions } from "../src/training.js";

export const tiny = { sizes: [2, 8, 8, 1], hidden: "tanh", output: "sigmoid", loss: "bce", residual: false } as const;
export const digits = { sizes: [784, 64, 10], hidden: "relu", output: "softmax", loss: "ce", residual: false } as const;

const numbers = (length: number, seed: number) => Float64Array.from({ length }, (_, k) => uniform(seed, 1, k));

/** Inputs within 0 … 1, and for each sample the target 1 at one of its outputs. */
function samplesOf({ sizes }: NetworkOptions, count: number) {
  const outputs = sizes[sizes.length - 1];
  const targets = new Float64Array(count * outputs);
  for (let s = 0; s < count; s++) targets[s * outputs + (s % outputs)] = s % 2;
  return { inputs: numbers(count * sizes[0], 1), targets };
}

/** Loss and gradient of one batch, as often as it is called. */
export function batchGradient(options: NetworkOptions, batchSize: number): () => void {
  const network = createNetwork(options);
  const { inputs, targets } = samplesOf(options, batchSize);
  const theta = new Float64Array(network.parameterCount);
  const gradient = new Float64Array(network.parameterCount);
  network.initialize(7, theta);
  return () => void network.lossAndGradient(theta, inputs, targets, gradient);
}

/** Adam on mini-batches of 10 of 200 samples; each call makes so many steps more. */
export function training(): (steps: number) => void {
  const network = new Perceptron(tiny);
  const objective = networkObjective(network, samplesOf(tiny, 200), {
    batches: { size: 10, draw: "epochs", seed: 7 },
    l2: 1e-4,
  });
  const adam = createOptimizer("adam", {}, network.parameterCount);
  const theta = numbers(network.parameterCount, 3);
  const [gradient, value] = [new Float64Array(theta.length), new Float64Array(1)];
  return (steps) => {
    for (const end = adam.steps + steps; adam.steps < end; ) {
      objective.evaluate(theta, adam.steps + 1, gradient, value);
      adam.step(theta, gradient);
    }
  };
}
