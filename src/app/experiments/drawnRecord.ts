/** Batches that are dealt, each sample once an epoch, or drawn from all samples each time: which samples are met how often. */
import { Batches } from "../../network/batches.js";
import { batchSteps } from "./batchRecord.js";
import { moonsTrainer } from "./moonsRun.js";

export const drawnEpochs = 20;
export const drawnSeeds = 99;
/** Of the picture; the network learns the same moons as in the other experiments. */
export const drawnSamples = 64;
const batchSize = 8;

export type Draw = "epochs" | "replacement";

/** How often each sample was met by the end of so many epochs. */
export function timesMet(draw: Draw, epochs: number, seed: number): Int32Array {
  const batches = new Batches(drawnSamples, { size: batchSize, draw, seed });
  const times = new Int32Array(drawnSamples);
  const rows = new Int32Array(batchSize);
  for (let t = 1; t <= epochs * batches.stepsPerEpoch; t++)
    for (const row of rows.subarray(0, batches.read(t, rows))) times[row] = (times[row] ?? 0) + 1;
  return times;
}

/** The share of samples met k times that is expected of draws with replacement: a binomial distribution. */
export function expectedShare(k: number, epochs: number): number {
  const draws = epochs * drawnSamples;
  let share = (1 - 1 / drawnSamples) ** draws;
  for (let j = 1; j <= k; j++) share *= (draws - j + 1) / j / (drawnSamples - 1);
  return share;
}

/** The loss of all samples at each step of plain descent, batches of 8 taken in one way or the other. */
export function drawnLosses(draw: Draw, seed: number): Float64Array {
  const trainer = moonsTrainer({
    sampling: { batchSize, draw },
    epochs: drawnEpochs,
    seed,
    evaluateEvery: 1,
    lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.3 } }],
  });
  trainer.advance(batchSteps);
  return trainer.lanes[0]?.evaluations.trainLoss.slice(0, batchSteps + 1) ?? new Float64Array();
}
