/** Which class was taken for which: a row for each class, a column for what it was taken for; the diagonal is right. */

import { rgb } from "../../../render/palette.js";
import type { Sheet } from "./canvas.js";
import type { PictureColours } from "./colours.js";
import { mix } from "./field.js";

/** Cells smaller than this have no number, in pixels. */
const leastWithNumber = 15;
/** Room for the names of classes, where cells are large enough to have some. */
const room = 14;
const leastWithName = 9;

/** @param matrix `[row * classes + column]` */
export function drawConfusion(
  { context, side }: Sheet,
  matrix: Float64Array,
  names: readonly string[],
  colours: PictureColours,
): void {
  const classes = Math.round(Math.sqrt(matrix.length));
  const margin = (side - room) / classes >= leastWithName ? room : 0;
  const cell = (side - margin) / classes;
  context.font = `${Math.min(12, Math.max(8, 0.5 * cell))}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (let row = 0; row < classes; row++) {
    const counts = matrix.subarray(row * classes, (row + 1) * classes);
    const sum = counts.reduce((a, b) => a + b, 0);
    context.fillStyle = colours.soft;
    const short = shortName(names[row] ?? "");
    if (margin > 0) {
      context.fillText(short, margin / 2 - 1, (row + 0.5) * cell);
      context.fillText(short, margin + (row + 0.5) * cell, side - margin / 2 + 1);
    }
    for (let column = 0; column < classes; column++) {
      const share = sum > 0 ? (counts[column] ?? 0) / sum : 0;
      const [x, y] = [margin + column * cell, row * cell];
      context.fillStyle = shade(share, row === column, colours);
      context.fillRect(x + 0.5, y + 0.5, cell - 1, cell - 1);
      if (cell < leastWithNumber || !counts[column]) continue;
      context.fillStyle = colours.ink;
      context.fillText(String(counts[column]), x + cell / 2, y + cell / 2 + 0.5);
    }
  }
}

function shade(share: number, isRight: boolean, { grounds, line, middle }: PictureColours): string {
  const full = rgb(grounds[isRight ? 0 : 1] ?? line);
  const [r, g, b] = mix(rgb(middle), full, Math.sqrt(share));
  return `rgb(${255 * r} ${255 * g} ${255 * b})`;
}

/** The first letter or digit, or two where names are numbers. */
const shortName = (name: string) => (/^\d+$/.test(name) ? name.slice(0, 2) : name.slice(0, 1).toUpperCase());
