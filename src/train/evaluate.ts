/** Losses and scores over whole sets of samples. */
import type { Samples } from "../core/dataset.js";
import type { Reals } from "../core/layout.js";
import type { Problem } from "./trainer.js";

export interface Evaluation {
  readonly trainLoss: number;
  readonly testLoss: number;
  /** The share of right answers, or the root of the mean squared error in the data's own units; NaN of no samples. */
  readonly trainScore: number;
  readonly testScore: number;
}

type Judged = Pick<Problem, "task" | "units" | "network" | "train" | "test">;

/** What evaluates weights on a problem's samples. It has its own memory, whatever the number of lanes. */
export function createEvaluator(problem: Judged): (theta: Reals) => Evaluation {
  const { network, train, test } = problem;
  const outputs = new Float64Array(Math.max(train.count, test.count) * network.outputs);
  const loss = (theta: Reals, { inputs, targets, count }: Samples) =>
    network.evaluate(theta, inputs, targets, count, undefined, "mean", outputs);
  return (theta) => {
    const trainLoss = loss(theta, train);
    const trainScore = scoreOf(problem, outputs, train);
    const testLoss = loss(theta, test);
    return { trainLoss, testLoss, trainScore, testScore: scoreOf(problem, outputs, test) };
  };
}

function scoreOf({ task, units, network }: Judged, outputs: Reals, samples: Samples): number {
  const width = network.outputs;
  return task === "classification"
    ? accuracy(outputs, samples, width)
    : rootMeanSquare(outputs, samples, units.targets.deviation);
}

function accuracy(outputs: Reals, { targets, count }: Samples, width: number): number {
  let right = 0;
  for (let i = 0; i < count; i++) if (classOf(outputs, i, width) === classOf(targets, i, width)) right++;
  return right / count;
}

function rootMeanSquare(outputs: Reals, { targets, count }: Samples, deviation: Float64Array): number {
  const width = deviation.length;
  let sum = 0;
  for (let k = 0; k < count * width; k++) sum += (deviation[k % width] * (outputs[k] - targets[k])) ** 2;
  return Math.sqrt(sum / (count * width));
}

/** The class that outputs, or a target, stand for: of one output 1 from a half on, else the largest; -1 where one is NaN. */
export function classOf(outputs: Reals, sample: number, width: number): number {
  const first = sample * width;
  if (width === 1) return outputs[first] >= 0.5 ? 1 : outputs[first] < 0.5 ? 0 : -1;
  let best = 0;
  for (let j = 0; j < width; j++) {
    if (Number.isNaN(outputs[first + j])) return -1;
    if (outputs[first + j] > outputs[first + best]) best = j;
  }
  return best;
}
