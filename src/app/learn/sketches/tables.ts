/** Sketches of what is a table: the results, a cache of squares, a figure that is put right. */
import { hash } from "../../../core/random.js";
import type { PictureColours } from "../../train/multiples/colours.js";

type Context = OffscreenCanvasRenderingContext2D;

/** Cells of so many columns and rows, each as strong as `strength` says, 0 … 1. */
function cells(
  context: Context,
  [columns, rows]: readonly [number, number],
  colour: string,
  strength: (column: number, row: number) => number,
): void {
  const { width, height } = context.canvas;
  const side = Math.min((0.84 * width) / columns, (0.84 * height) / rows);
  const [left, top] = [(width - columns * side) / 2, (height - rows * side) / 2];
  context.fillStyle = colour;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      context.globalAlpha = 0.08 + 0.92 * strength(column, row);
      context.beginPath();
      context.roundRect(left + column * side + 2, top + row * side + 2, side - 4, side - 4, 4);
      context.fill();
    }
  context.globalAlpha = 1;
}

export const results = (context: Context, { marks }: PictureColours): void =>
  cells(context, [9, 5], marks[0] ?? "", (column, row) => ((hash(3, column, row) >>> 0) % 1000) / 1000);

/** One column has hardly been fed. */
export const rareFeature = (context: Context, { marks }: PictureColours): void =>
  cells(context, [8, 5], marks[1] ?? "", (column, row) =>
    column === 5 ? 0 : 0.45 + (((hash(5, column, row) >>> 0) % 1000) / 1000) * 0.5,
  );

export function errata(context: Context, { ink, soft, marks }: PictureColours): void {
  const { width, height } = context.canvas;
  context.textAlign = "center";
  context.font = "600 60px system-ui, sans-serif";
  context.fillStyle = soft;
  context.fillText(".9881", width / 2, height * 0.42);
  const half = context.measureText(".9881").width / 2 + 8;
  context.strokeStyle = marks[1] ?? ink;
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(width / 2 - half, height * 0.36);
  context.lineTo(width / 2 + half, height * 0.36);
  context.stroke();
  context.fillStyle = ink;
  context.fillText(".0988", width / 2, height * 0.74);
}
