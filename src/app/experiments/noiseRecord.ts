/**
 * How far batches' gradients are from the gradient of all samples, g, by their size B: the root mean square of
 * ‖g_B − g‖ / ‖g‖. What is measured has an exact value. With the mean squared distance of the single samples' gradients,
 *
 *     s² = 1/N Σ ‖gᵢ − g‖²,
 *
 * it is s/√B / ‖g‖ for batches that are drawn with replacement, and times √((N − B)/(N − 1)) for those that are dealt.
 */
import { Batches } from "../../network/batches.js";
import type { Trainer } from "../../training.js";
import { batchSizes } from "./batchRecord.js";
import { moonsSamples, moonsTrainer } from "./moonsRun.js";

/** The most epochs that the network may have been trained before. */
export const noiseEpochs = 60;
/** Batches that are measured of each size. */
const batches = 400;

export const draws = ["replacement", "epochs"] as const;
type Draw = (typeof draws)[number];

export interface NoisePoint {
  readonly size: number;
  /** Of batches drawn with replacement and of those dealt. */
  readonly measured: Readonly<Record<Draw, number>>;
  readonly exact: Readonly<Record<Draw, number>>;
}

export interface NoiseRecord {
  /** ‖g‖. */
  readonly gradientNorm: number;
  readonly points: readonly NoisePoint[];
}

/** @param epochs that plain descent in batches of 16 trained the network before */
export function recordNoise(epochs: number): NoiseRecord {
  const trainer = moonsTrainer({
    sampling: { batchSize: 16 },
    epochs: noiseEpochs,
    lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: 0.3 } }],
  });
  trainer.advance(epochs * trainer.problem.stepsPerEpoch);
  const rows = sampleGradients(trainer);
  const whole = meanOf(rows, rows.keys());
  const gradientNorm = Math.hypot(...whole);
  const spread = Math.sqrt(rows.reduce((sum, row) => sum + distance(row, whole) ** 2, 0) / rows.length);
  const points = batchSizes.map(Number).map((size) => {
    const drawn = spread / Math.sqrt(size) / gradientNorm;
    const dealt = drawn * Math.sqrt((moonsSamples - size) / (moonsSamples - 1));
    const measured = (draw: Draw) => measure(rows, whole, size, draw) / gradientNorm;
    return {
      size,
      exact: { replacement: drawn, epochs: dealt },
      measured: { replacement: measured("replacement"), epochs: measured("epochs") },
    };
  });
  return { gradientNorm, points };
}

/** The root mean square of ‖g_B − g‖, of batches as training takes them. */
function measure(rows: readonly Float64Array[], whole: Float64Array, size: number, draw: Draw): number {
  const plan = new Batches(rows.length, { size, draw, seed: 2 });
  const batch = new Int32Array(size);
  let sum = 0;
  for (let t = 1; t <= batches; t++) {
    const count = plan.read(t, batch);
    sum += distance(meanOf(rows, batch.subarray(0, count)), whole) ** 2;
  }
  return Math.sqrt(sum / batches);
}

/** The gradient of each sample at the lane's weights. */
function sampleGradients({ problem: { network, train, initial }, lanes }: Trainer): Float64Array[] {
  const theta = lanes[0]?.lane.theta ?? initial;
  const width = train.inputs.length / train.count;
  return Array.from({ length: train.count }, (_, i) => {
    const gradient = new Float64Array(network.parameterCount);
    const [inputs, targets] = [train.inputs.subarray(i * width, (i + 1) * width), train.targets.subarray(i, i + 1)];
    network.evaluate(theta, inputs, targets, 1, gradient, "mean");
    return gradient;
  });
}

function meanOf(rows: readonly Float64Array[], chosen: Iterable<number>): Float64Array {
  const mean = new Float64Array(rows[0]?.length ?? 0);
  let count = 0;
  for (const row of chosen) {
    for (let k = 0; k < mean.length; k++) mean[k] = (mean[k] ?? 0) + (rows[row]?.[k] ?? 0);
    count++;
  }
  return mean.map((sum) => sum / count);
}

const distance = (a: Float64Array, b: Float64Array): number => Math.hypot(...a.map((value, k) => value - (b[k] ?? 0)));
