/** Sketches of the demonstrations that are about curves. */
import { registry } from "../../../index.js";
import type { PictureColours } from "../../train/multiples/colours.js";
import { Plot } from "./plot.js";

type Context = OffscreenCanvasRenderingContext2D;

const [blue, orange, green] = ["#0072b2", "#d55e00", "#009e73"] as const;

/** The lecture's error curve with its tangent at 1.4. */
export function tangent(context: Context, { ink }: PictureColours): void {
  const error = (w: number) => w * Math.sin(w * w) + 3;
  const slope = (w: number) => Math.sin(w * w) + 2 * w * w * Math.cos(w * w);
  const at = 1.5;
  const plot = new Plot(context, [0, 3.2], [0, 6.4]);
  plot.curve(error, ink);
  plot.curve((w) => error(at) + slope(at) * (w - at), orange, 3, [0.8, 2.2]);
  plot.dot(at, error(at), orange, 9);
}

/** Three curves, each with a dot where its weight is. */
export function slice(context: Context, { ink }: PictureColours): void {
  const plot = new Plot(context, [0, 9], [-1, 5]);
  const bowls = [
    [1.5, 0.9, 0.6, blue],
    [4.5, 0.35, -0.9, orange],
    [7.5, 1.6, 0.4, green],
  ] as const;
  for (const [middle, curvature, offset, colour] of bowls) {
    const loss = (x: number) => 0.4 + curvature * (x - middle) ** 2;
    plot.curve(loss, ink, 2.5, [middle - 1.2, middle + 1.2]);
    plot.dot(middle + offset, loss(middle + offset), colour, 8);
  }
}

/** The double well, and the way of a ball that comes over its hump. */
export function hump(context: Context, { ink }: PictureColours): void {
  const height = (x: number) => (x * x - 1) ** 2 - 0.3 * x;
  const plot = new Plot(context, [-2, 1.9], [-1, 6]);
  plot.curve(height, ink);
  let [x, velocity] = [-1.9, 0];
  for (let step = 0; step < 60; step++) {
    plot.dot(x, height(x), green, 5);
    velocity = 0.9 * velocity + 0.01 * (4 * x * (x * x - 1) - 0.3);
    x -= velocity;
  }
}

/** Gradient descent on a parabola at 2.05/λ: every step is longer than the one before. */
export function tooLarge(context: Context, { ink }: PictureColours): void {
  const loss = (x: number) => 0.5 * x * x;
  const plot = new Plot(context, [-3.2, 3.2], [-0.5, 5]);
  plot.curve(loss, ink);
  const way = Array.from({ length: 9 }, (_, k) => 1.6 * (1 - 2.07) ** k);
  plot.way(
    way.map((x) => [x, loss(x)]),
    orange,
    2.5,
  );
  for (const x of way) plot.dot(x, loss(x), orange, 6);
}

/** The three schedules of the lecture, as the registry has them. */
export function schedules(context: Context): void {
  const steps = 300;
  const plot = new Plot(context, [-12, steps + 12], [-0.1, 1.1]);
  const rows = [
    ["step", { every: 100, factor: 0.5 }, blue],
    ["exponential", { rate: 0.01 }, orange],
    ["inverse-time", { rate: 0.01 }, green],
  ] as const;
  for (const [id, params, colour] of rows) {
    const schedule = registry.schedules.get(id);
    if (schedule) plot.curve((k) => schedule.factor(Math.floor(k), steps, params), colour, 3.5, [0, steps]);
  }
}

/** What under- and overfitting look like: training loss and test loss against size. */
export function hiddenUnits(context: Context): void {
  const plot = new Plot(context, [-0.2, 5.2], [-0.1, 1.2]);
  const train = (x: number) => 0.08 + 0.9 * Math.exp(-1.1 * x);
  plot.curve(train, blue, 3.5, [0, 5]);
  plot.curve((x) => train(x) + 0.03 + 0.025 * x * x, orange, 3.5, [0, 5]);
}
