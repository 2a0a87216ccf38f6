/**
 * Iris by the output error signals of several losses: one layer of weights, full batches, Adam. What a loss does to wrong
 * outputs shows in their mean.
 */
import { type ErrorKind, outputErrors } from "../../backprop/outputErrors.js";
import { outputWidth, type Samples } from "../../core/dataset.js";
import { createOptimizer } from "../../index.js";

export interface Outcome {
  /** The mean of the outputs that should be 0. */
  readonly wrong: number;
  readonly accuracy: number;
}

const steps = 500;
const learningRate = 0.05;
/** Steps between two rests, so that a page stays at hand: some milliseconds. */
const stepsInARow = 10;

export async function irisOutcome(kind: ErrorKind): Promise<Outcome> {
  const { default: iris } = await import("../../datasets/iris.js");
  await iris.load?.();
  return train(standardized(iris.samples({}, 0)), iris.inputs.length, outputWidth(iris), kind);
}

async function train(samples: Samples, inputs: number, outputs: number, kind: ErrorKind): Promise<Outcome> {
  const width = inputs + 1;
  const theta = new Float64Array(outputs * width);
  const adam = createOptimizer("adam", { learningRate }, theta.length);
  const gradient = new Float64Array(theta.length);
  for (let step = 0; step < steps; step++) {
    gradient.fill(0);
    eachSample(samples, inputs, outputs, theta, kind, ({ x, delta }) => {
      for (let o = 0; o < outputs; o++)
        for (let j = 0; j < width; j++)
          gradient[o * width + j] = (gradient[o * width + j] ?? 0) - ((delta[o] ?? 0) * (x[j] ?? 1)) / samples.count;
    });
    adam.step(theta, gradient);
    if (step % stepsInARow === 0) await new Promise((rested) => setTimeout(rested));
  }
  return outcomeOf(samples, inputs, outputs, theta, kind);
}

interface Passed {
  /** The inputs, and 1 for the bias. */
  readonly x: Float64Array;
  readonly t: Float64Array;
  readonly y: Float64Array;
  readonly delta: Float64Array;
}

function eachSample(
  { count, inputs: all, targets }: Samples,
  inputs: number,
  outputs: number,
  theta: Float64Array,
  kind: ErrorKind,
  visit: (passed: Passed) => void,
): void {
  const x = new Float64Array(inputs + 1).fill(1);
  const v = new Float64Array(outputs);
  for (let i = 0; i < count; i++) {
    x.set(all.subarray(i * inputs, (i + 1) * inputs));
    for (let o = 0; o < outputs; o++) v[o] = x.reduce((sum, xj, j) => sum + xj * (theta[o * x.length + j] ?? 0), 0);
    const t = targets.subarray(i * outputs, (i + 1) * outputs);
    const found = outputErrors(v, t).find((errors) => errors.kind === kind);
    if (found) visit({ x, t, y: found.y, delta: found.delta });
  }
}

function outcomeOf(samples: Samples, inputs: number, outputs: number, theta: Float64Array, kind: ErrorKind): Outcome {
  let [wrong, right] = [0, 0];
  eachSample(samples, inputs, outputs, theta, kind, ({ t, y }) => {
    wrong += y.reduce((sum, value, o) => (t[o] === 0 ? sum + value : sum), 0);
    if (t[y.indexOf(Math.max(...y))] === 1) right++;
  });
  return { wrong: wrong / (samples.count * (outputs - 1)), accuracy: right / samples.count };
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
