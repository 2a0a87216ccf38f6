/** Predictions of a regression against what they should be, in three charts. All values are in the data's own units. */
import type { LanePicture, ProblemView } from "../../../train/messages.js";
import type { Sheet } from "./canvas.js";
import type { PictureColours } from "./colours.js";
import { drawMarks, eachSample, type Mark } from "./samples.js";

type Predictions = NonNullable<LanePicture["predictions"]>;

interface Pair {
  readonly input: number;
  readonly actual: number;
  readonly predicted: number;
  readonly isTest: boolean;
}

/** The first output of each sample beside its target. */
export function pairsOf(problem: ProblemView, predictions: Predictions): Pair[] {
  return eachSample(problem, (samples, i, isTest) => {
    const width = samples.targets.length / samples.count;
    return {
      input: samples.inputs[i * (samples.inputs.length / samples.count)] ?? 0,
      actual: samples.targets[i * width] ?? 0,
      predicted: (isTest ? predictions.test : predictions.train)[i * width] ?? Number.NaN,
      isTest,
    };
  });
}

/** Free space round the drawing, in pixels. */
const margin = 8;

type Scale = (value: number) => number;

/** A linear scale that covers some values. */
function scaleOver(values: readonly number[], from: number, to: number): Scale {
  const finite = values.filter(Number.isFinite);
  const low = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (value) => (high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2);
}

/** Predicted (up) against actual (across): on the diagonal they are the same. */
export function drawPredicted({ context, side }: Sheet, pairs: readonly Pair[], colours: PictureColours): void {
  const x = scaleOver(
    pairs.map(({ actual }) => actual),
    margin,
    side - margin,
  );
  const y = (value: number) => side - x(value);
  context.strokeStyle = colours.soft;
  context.lineWidth = 1;
  context.setLineDash([4, 3]);
  context.beginPath();
  context.moveTo(margin, side - margin);
  context.lineTo(side - margin, margin);
  context.stroke();
  context.setLineDash([]);
  drawMarks(
    context,
    inside(
      pairs.map((pair) => mark(x(pair.actual), y(pair.predicted), 0, pair)),
      side,
    ),
    colours,
  );
}

/** The test samples in the order of their actual values: those as a line, the predictions as marks. */
export function drawSorted({ context, side }: Sheet, pairs: readonly Pair[], colours: PictureColours): void {
  const sorted = pairs.filter(({ isTest }) => isTest).sort((a, b) => a.actual - b.actual);
  const y = scaleOver(
    pairs.map(({ actual }) => actual),
    side - margin,
    margin,
  );
  const x = (i: number) => margin + (i / Math.max(1, sorted.length - 1)) * (side - 2 * margin);
  drawMarks(
    context,
    inside(
      sorted.map((pair, i) => mark(x(i), y(pair.predicted), 0, pair)),
      side,
    ),
    colours,
  );
  drawLine(
    context,
    sorted.map(({ actual }, i) => [x(i), y(actual)] as const),
    colours.ink,
  );
}

/** The samples, and the network's output as a line through them. */
export function drawFit({ context, side }: Sheet, pairs: readonly Pair[], colours: PictureColours): void {
  const x = scaleOver(
    pairs.map(({ input }) => input),
    margin,
    side - margin,
  );
  const y = scaleOver(
    pairs.map(({ actual }) => actual),
    side - 2 * margin,
    2 * margin,
  );
  drawMarks(
    context,
    inside(
      pairs.map((pair) => mark(x(pair.input), y(pair.actual), 0, pair)),
      side,
    ),
    colours,
  );
  const sorted = [...pairs].sort((a, b) => a.input - b.input);
  drawLine(
    context,
    sorted.map(({ input, predicted }) => [x(input), y(predicted)] as const),
    colours.ink,
  );
}

const mark = (x: number, y: number, group: number, { isTest }: Pair): Mark => ({ x, y, group, isTest });

/** Marks that would be outside are drawn at the edge. */
function inside(marks: readonly Mark[], side: number): Mark[] {
  return marks
    .filter(({ y }) => !Number.isNaN(y))
    .map((each) => ({ ...each, y: Math.min(Math.max(each.y, 3), side - 3) }));
}

function drawLine(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.lineJoin = "round";
  context.beginPath();
  for (const [x, y] of points) if (Number.isFinite(y)) context.lineTo(x, y);
  context.stroke();
}
