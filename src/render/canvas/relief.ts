/**
 * The painted map tilted into a relief. Tilting moves pixels up and down only, so each column of pixels is painted by itself,
 * from the back to the front: what is nearer covers what is farther away.
 */
import { type HeightField, liftAll, type Tilt } from "../tilt.js";
import type { RasterSize } from "./raster.js";

/** Parts of a pixel's height that are painted one by one: where the map is pressed together, lines stay whole. */
const parts = 3;

/** @param flat the painted map and @param into the tilted one: RGBA, row by row from above; `into` empty */
export function tiltRaster(
  into: Uint8ClampedArray,
  flat: Uint8ClampedArray,
  field: HeightField,
  tilt: Tilt,
  { width, height, resolution }: RasterSize,
): void {
  const [columns, rows] = [Math.round(width * resolution), Math.round(height * resolution)];
  const edges = new Float32Array(2 * (rows + 1));
  /** Which row of the map is seen in each part of the column, or none. */
  const seen = new Int32Array(parts * rows);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row <= rows; row++) {
      edges[2 * row] = (column + 0.5) / resolution;
      edges[2 * row + 1] = row / resolution;
    }
    liftAll(edges, tilt, field, width, height);
    coverColumn(seen, edges, parts * resolution);
    for (let row = 0; row < rows; row++) mixParts(into, flat, seen, row, column, columns);
  }
}

/** Puts each row of the map where it is lifted to, later ones over earlier ones. */
function coverColumn(seen: Int32Array, edges: Float32Array, partsPerPixel: number): void {
  seen.fill(-1);
  for (let row = 0; 2 * row + 3 < edges.length; row++) {
    const from = partsPerPixel * (edges[2 * row + 1] as number);
    const to = partsPerPixel * (edges[2 * row + 3] as number);
    // A slope that is seen from behind is painted too, and covered by what lies before it.
    const first = Math.max(0, Math.round(Math.min(from, to)));
    const last = Math.min(seen.length, Math.round(Math.max(from, to)));
    for (let part = first; part < last; part++) seen[part] = row;
  }
}

/** Paints a pixel with the mean of what is seen in its parts, as opaque as they are covered. */
function mixParts(
  into: Uint8ClampedArray,
  flat: Uint8ClampedArray,
  seen: Int32Array,
  row: number,
  column: number,
  columns: number,
): void {
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (let part = parts * row; part < parts * (row + 1); part++) {
    const from = seen[part] as number;
    if (from < 0) continue;
    const at = 4 * (from * columns + column);
    red += flat[at] as number;
    green += flat[at + 1] as number;
    blue += flat[at + 2] as number;
    covered++;
  }
  if (covered === 0) return;
  const at = 4 * (row * columns + column);
  into[at] = red / covered;
  into[at + 1] = green / covered;
  into[at + 2] = blue / covered;
  into[at + 3] = (255 * covered) / parts;
}
