/**
 * Samples a slow surface coarse to fine, in small pieces, so that whoever runs it can show what there is, tell how far
 * it is, and leave off between two of them.
 */
import type { Domain } from "../core/layout.js";
import type { Surface } from "../core/surface.js";
import { type Landscape, lossesOf } from "./sample.js";

export interface Refinement {
  /** The share of all samples that is taken, 0 … 1. */
  readonly share: number;
  /** A landscape that is complete with this piece. */
  readonly landscape?: Landscape;
}

export const hasLandscape = ({ landscape }: Refinement): boolean => landscape !== undefined;

export type GridSize = readonly [columns: number, rows: number];

/** Grids that double until their samples are `finest` pixels apart, the coarsest one first; each is at least 2 × 2. */
export function gridSizes(width: number, height: number, finest: number): readonly GridSize[] {
  return [8, 4, 2, 1].map((times): GridSize => {
    const spacing = times * finest;
    return [2 + Math.ceil(width / spacing), 2 + Math.ceil(height / spacing)];
  });
}

/** @param piece samples of a piece */
export function* refinedLandscapes(
  surface: Pick<Surface, "evaluate" | "losses">,
  area: Domain,
  sizes: readonly GridSize[],
  piece: number,
): Generator<Refinement, void, void> {
  const all = sizes.reduce((sum, [columns, rows]) => sum + columns * rows, 0);
  let taken = 0;
  for (const [columns, rows] of sizes) {
    const value = new Float64Array(columns * rows);
    for (let first = 0; first < value.length; first += piece) {
      const count = Math.min(piece, value.length - first);
      samplePiece(surface, { columns, rows, area, value }, first, count);
      taken += count;
      const isComplete = first + count === value.length;
      yield { share: taken / all, ...(isComplete && { landscape: { columns, rows, area, value } }) };
    }
  }
}

function samplePiece(
  surface: Pick<Surface, "evaluate" | "losses">,
  { columns, rows, area, value }: Landscape,
  first: number,
  count: number,
): void {
  const [[x0, x1], [y0, y1]] = area;
  const theta = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const column = (first + i) % columns;
    const row = Math.floor((first + i) / columns);
    theta[i] = x0 + ((x1 - x0) * column) / (columns - 1);
    theta[count + i] = y0 + ((y1 - y0) * row) / (rows - 1);
  }
  lossesOf(surface, theta, value.subarray(first, first + count));
}

/** What a landscape tells of another rectangle, by linear interpolation; NaN outside of its own. */
export function resampled(from: Landscape, area: Domain, [columns, rows]: GridSize): Landscape {
  const [[x0, x1], [y0, y1]] = area;
  const value = Float64Array.from({ length: columns * rows }, (_, k) => {
    const x = x0 + ((x1 - x0) * (k % columns)) / (columns - 1);
    const y = y0 + ((y1 - y0) * Math.floor(k / columns)) / (rows - 1);
    return lossAt(from, x, y);
  });
  return { columns, rows, area, value };
}

function lossAt({ columns, rows, area: [[x0, x1], [y0, y1]], value }: Landscape, x: number, y: number): number {
  const atX = ((x - x0) / (x1 - x0)) * (columns - 1);
  const atY = ((y - y0) / (y1 - y0)) * (rows - 1);
  if (!(atX >= 0 && atX <= columns - 1 && atY >= 0 && atY <= rows - 1)) return Number.NaN;
  const column = Math.min(Math.floor(atX), columns - 2);
  const row = Math.min(Math.floor(atY), rows - 2);
  const [u, v] = [atX - column, atY - row];
  const low = row * columns + column;
  const high = low + columns;
  return (1 - v) * ((1 - u) * value[low] + u * value[low + 1]) + v * ((1 - u) * value[high] + u * value[high + 1]);
}
