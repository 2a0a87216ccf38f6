/** What a network makes of the plane: bands of probability, or of its output, with the samples on them. */

import { rgb } from "../../../render/palette.js";
import type { ProblemView } from "../../../train/messages.js";
import { mapSize } from "../watch.js";
import type { Sheet } from "./canvas.js";
import type { PictureColours } from "./colours.js";
import { bandColours, mix, paintField, type Rgb } from "./field.js";
import { classOf, drawMarks, eachSample } from "./samples.js";

const bands = 10;

/** @param map outputs over the plane, `[row][column][output]` */
export function drawPlane(sheet: Sheet, map: Float64Array, problem: ProblemView, colours: PictureColours): void {
  const width = map.length / mapSize ** 2;
  if (width > 1) paintClasses(sheet, map, width, colours);
  else {
    const [from = "", to = ""] = colours.grounds;
    const scale = problem.task === "classification" ? (value: number) => value : scaleOf(problem);
    const colourOf = bandColours(from, colours.middle, to, bands);
    paintField(sheet, map, mapSize, (value) => colourOf(scale(value)));
  }
  if (problem.domain) drawMarks(sheet.context, marksOf(problem, sheet.side), colours);
}

/** From the least to the largest target: 0 … 1. */
function scaleOf({ train }: ProblemView): (value: number) => number {
  const low = train.targets.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = train.targets.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (value) => (high > low ? (value - low) / (high - low) : 0.5);
}

/** The likeliest class at each place, the stronger the likelier. */
function paintClasses(sheet: Sheet, map: Float64Array, width: number, colours: PictureColours): void {
  const cells = mapSize ** 2;
  const winners = new Float64Array(cells);
  for (let i = 0; i < cells; i++) {
    let best = 0;
    for (let k = 1; k < width; k++) if ((map[i * width + k] ?? 0) > (map[i * width + best] ?? 0)) best = k;
    winners[i] = i * width + best;
  }
  const grounds = colours.grounds.map(rgb);
  const middle = rgb(colours.middle);
  const colourAt = (i: number): Rgb => {
    const at = winners[i] ?? 0;
    const share = map[at] ?? 0;
    const sureness = Math.round(((share - 1 / width) / (1 - 1 / width)) * bands) / bands;
    return mix(middle, grounds[(at % width) % grounds.length] ?? middle, Math.max(0, sureness));
  };
  const { context, side } = sheet;
  const cell = side / mapSize;
  for (let i = 0; i < cells; i++) {
    const [r, g, b] = colourAt(i);
    context.fillStyle = `rgb(${255 * r} ${255 * g} ${255 * b})`;
    const row = Math.floor(i / mapSize);
    context.fillRect((i % mapSize) * cell, side - (row + 1) * cell, cell + 0.5, cell + 0.5);
  }
}

function marksOf(problem: ProblemView, side: number) {
  const [[x0, x1], [y0, y1]] = problem.domain ?? [
    [0, 1],
    [0, 1],
  ];
  return eachSample(problem, (samples, i, isTest) => ({
    x: (((samples.inputs[2 * i] ?? 0) - x0) / (x1 - x0)) * side,
    y: side - (((samples.inputs[2 * i + 1] ?? 0) - y0) / (y1 - y0)) * side,
    group: problem.task === "classification" ? classOf(samples, i) : 0,
    isTest,
  }));
}
