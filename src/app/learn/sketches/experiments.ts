/** Sketches of the experiments on batches, rates and memories. */
import { hash } from "../../../core/random.js";
import type { PictureColours } from "../../train/multiples/colours.js";
import { Plot } from "./plot.js";

type Context = OffscreenCanvasRenderingContext2D;

const [blue, orange, green, violet, grey] = ["#0072b2", "#d55e00", "#009e73", "#8250df", "#6b7280"] as const;

/** Between -1 and 1, the same each time. */
const chance = (k: number) => ((hash(7, 1, k) >>> 0) / 2 ** 31 - 1) ** 3;

const fall = (x: number) => 0.2 + 0.8 * Math.exp(-x / 16);

export function noisyLoss(context: Context): void {
  const plot = new Plot(context, [0, 60], [0, 1.25]);
  const steps = Array.from({ length: 61 }, (_, k) => k);
  plot.way(
    steps.map((k) => [k, fall(k) + 0.45 * chance(k)]),
    orange,
    2.5,
  );
  plot.way(
    steps.map((k) => [k, fall(k)]),
    blue,
    4,
    [3, 8],
  );
}

/** Dots about a falling line, on logarithmic axes. */
export function batchNoise(context: Context): void {
  const plot = new Plot(context, [-0.6, 8.6], [-4.9, 0.7]);
  plot.curve((x) => -x / 2, orange, 3, [0, 8]);
  for (let k = 0; k <= 8; k++) plot.dot(k, -k / 2 + 0.25 * chance(k), orange);
}

export function sumOrMean(context: Context): void {
  const plot = new Plot(context, [0, 60], [0, 1.25]);
  plot.curve(fall, blue, 12, [0, 60]);
  const steps = Array.from({ length: 31 }, (_, k) => 2 * k);
  plot.way(
    steps.map((k) => [k, fall(k)]),
    orange,
    3,
    [16, 12],
  );
}

/** Dots on a line that somebody else has drawn. */
export function libraries(context: Context, { ink }: PictureColours): void {
  const plot = new Plot(context, [-2, 62], [0, 1.25]);
  const loss = (x: number) => fall(x) + 0.06 * Math.sin(x / 3);
  plot.curve(loss, ink, 3, [0, 60]);
  for (let k = 0; k <= 60; k += 5) plot.dot(k, loss(k), orange, 7);
}

/** Two bars for each data set, the shorter one momentum's. */
export function momentum(context: Context): void {
  const plot = new Plot(context, [0, 10], [0, 10]);
  const rows = [
    [8.6, 3.6],
    [5.2, 2.6],
    [6.6, 4.3],
    [9, 4.4],
  ] as const;
  for (const [k, [plain, quick]] of rows.entries()) {
    const y = 8.9 - 2.4 * k;
    plot.way(
      [
        [0.6, y],
        [0.4 + plain, y],
      ],
      grey,
      13,
    );
    plot.way(
      [
        [0.6, y - 0.95],
        [0.4 + quick, y - 0.95],
      ],
      green,
      13,
    );
  }
}

/** The squares of samples, some of them empty, some met twice. */
export function dealtOrDrawn(context: Context, { line }: PictureColours): void {
  const { width, height } = context.canvas;
  const [columns, rows, side] = [8, 5, Math.min(width / 9, height / 6)];
  const [left, top] = [(width - columns * side) / 2, (height - rows * side) / 2];
  for (let k = 0; k < columns * rows; k++) {
    const times = [0, 1, 1, 2, 0, 1, 3, 1, 0][(hash(4, 2, k) >>> 0) % 9] ?? 0;
    context.fillStyle = times === 0 ? line : orange;
    context.globalAlpha = times === 0 ? 0.6 : 0.3 + 0.23 * times;
    context.beginPath();
    context.roundRect(left + (k % columns) * side + 2, top + Math.floor(k / columns) * side + 2, side - 4, side - 4, 4);
    context.fill();
  }
  context.globalAlpha = 1;
}

/** A narrow valley beside wide ones, on logarithmic axes. */
export function rates(context: Context): void {
  const plot = new Plot(context, [0, 10], [-0.4, 3.4]);
  const rows = [
    [0.4, 3, blue],
    [2.2, 6.8, orange],
    [3.2, 8.8, violet],
    [1.4, 3.4, green],
  ] as const;
  for (const [from, to, colour] of rows) {
    const depth = Math.min(2.7, 1.1 * (to - from));
    plot.curve(
      (x) => 3 - depth * Math.min(1, (x - from) / 2.6) + 0.05 * Math.max(0, x - from - 2.6) ** 2,
      colour,
      3.5,
      [from, to],
    );
  }
}

/** What leaves a window at once fades from an average. */
export function windowOrAverage(context: Context): void {
  const plot = new Plot(context, [0, 60], [-0.1, 1.2]);
  plot.way(
    [
      [0, 0.1],
      [15, 0.1],
      [15, 1],
      [35, 1],
      [35, 0.1],
      [60, 0.1],
    ],
    blue,
    3.5,
  );
  plot.curve((x) => 0.1 + 0.9 * Math.exp(-(x - 15) / 20), orange, 3.5, [15, 60]);
}
