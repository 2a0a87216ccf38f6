/** A training run's data as a picture: its samples in the plane, or as the images that they are. */
import { type Dataset, outputWidth, type Samples } from "../../../core/dataset.js";
import type { NamedData } from "../../../train/trainRun.js";
import { registry } from "../../../training.js";
import type { PictureColours } from "../../train/multiples/colours.js";

type Context = OffscreenCanvasRenderingContext2D;

/** @returns whether the data could be fetched */
export async function drawData(context: Context, preset: string, colours: PictureColours): Promise<boolean> {
  const choice = registry.presets.get(preset)?.run.dataset as NamedData;
  const dataset = registry.datasets.get(choice.id);
  if (!dataset) throw new Error(`the preset ${preset} has no dataset`);
  try {
    await dataset.load?.();
  } catch {
    return false;
  }
  const samples = dataset.samples(choice.params ?? {}, 0);
  if (dataset.inputs.length === imageSide ** 2) drawImages(context, samples, colours);
  else drawPoints(context, dataset, samples, colours);
  return true;
}

/** Classes have their colours and shapes. A regression is drawn as its target against the input that tells most of it. */
function drawPoints(context: Context, dataset: Dataset, samples: Samples, { marks, rim }: PictureColours): void {
  const [x, y] = axesOf(dataset, samples);
  const outputs = outputWidth(dataset);
  const [toX, toY] = [onto(x, 28, context.canvas.width - 28), onto(y, context.canvas.height - 24, 24)];
  context.strokeStyle = rim;
  for (let i = 0; i < samples.count; i++) {
    const target = samples.targets.subarray(i * outputs, (i + 1) * outputs);
    const group = dataset.task === "regression" ? 0 : outputs === 1 ? Number(target[0]) : target.indexOf(1);
    context.fillStyle = marks[group % marks.length] ?? rim;
    context.beginPath();
    const [left, top] = [toX(x[i] ?? 0), toY(y[i] ?? 0)];
    if (group % 2 === 0) context.arc(left, top, 5, 0, 2 * Math.PI);
    else context.rect(left - 4.5, top - 4.5, 9, 9);
    context.fill();
    context.stroke();
  }
}

/** What is drawn across and up. Of many inputs of classes the last two; of a regression, the target is up. */
function axesOf({ task, inputs }: Dataset, samples: Samples): readonly [Float64Array, Float64Array] {
  const input = (j: number) =>
    Float64Array.from({ length: samples.count }, (_, i) => samples.inputs[i * inputs.length + j] ?? 0);
  if (task === "classification") return [input(inputs.length - 2), input(inputs.length - 1)];
  const target = samples.targets;
  const told = inputs.map((_, j) => Math.abs(correlation(input(j), target)));
  return [input(told.indexOf(Math.max(...told))), target];
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (list: Float64Array) => list.reduce((sum, v) => sum + v, 0) / list.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (p: Float64Array, q: Float64Array, midP: number, midQ: number) =>
    p.reduce((sum, v, i) => sum + (v - midP) * ((q[i] ?? 0) - midQ), 0);
  const scale = product(a, a, meanA, meanA) * product(b, b, meanB, meanB);
  return scale > 0 ? product(a, b, meanA, meanB) / Math.sqrt(scale) : 0;
}

/** Takes the range of some numbers to pixels. */
function onto(values: Float64Array, from: number, to: number): (value: number) => number {
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return (value) => from + ((value - low) / (high - low || 1)) * (to - from);
}

const imageSide = 8;
const [across, down] = [8, 5];

/** Samples as images of 8 × 8 greys, taken evenly from all there are. */
function drawImages(context: Context, { count, inputs }: Samples, { ink }: PictureColours): void {
  const { width, height } = context.canvas;
  const box = Math.min(width / across, height / down);
  const pixel = (0.86 * box) / imageSide;
  context.fillStyle = ink;
  for (let k = 0; k < across * down; k++) {
    const sample = Math.floor(((k % across) + 0.5) * (count / across) + Math.floor(k / across)) % count;
    const [left, top] = [(k % across) * (width / across) + 6, Math.floor(k / across) * (height / down) + 6];
    for (let j = 0; j < imageSide ** 2; j++) {
      context.globalAlpha = inputs[sample * imageSide ** 2 + j] ?? 0;
      context.fillRect(
        left + (j % imageSide) * pixel,
        top + Math.floor(j / imageSide) * pixel,
        pixel + 0.5,
        pixel + 0.5,
      );
    }
  }
  context.globalAlpha = 1;
}
