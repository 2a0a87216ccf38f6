import type { Domain } from "../core/layout.js";
import type { Surface } from "../core/surface.js";

/** A surface's losses on a grid over a rectangle: row by row from the lowest y; the outermost samples lie on its edges. */
export interface Landscape {
  readonly columns: number;
  readonly rows: number;
  readonly area: Domain;
  /** `value[row * columns + column]`; NaN or infinite where the loss is. */
  readonly value: Float64Array;
}

/** Samples a surface on `columns` × `rows` points, each at least 2. */
export function sampleSurface(
  surface: Pick<Surface, "evaluate" | "losses">,
  area: Domain,
  columns: number,
  rows: number,
): Landscape {
  const count = columns * rows;
  const [[x0, x1], [y0, y1]] = area;
  const theta = new Float64Array(2 * count);
  for (let row = 0; row < rows; row++) {
    const y = y0 + ((y1 - y0) * row) / (rows - 1);
    for (let column = 0; column < columns; column++) {
      theta[row * columns + column] = x0 + ((x1 - x0) * column) / (columns - 1);
      theta[count + row * columns + column] = y;
    }
  }
  const value = new Float64Array(count);
  lossesOf(surface, theta, value);
  return { columns, rows, area, value };
}

/** Losses of as many points as there are values. */
export function lossesOf(
  surface: Pick<Surface, "evaluate" | "losses">,
  theta: Float64Array,
  value: Float64Array,
): void {
  const layout = { dim: 2, count: value.length };
  if (surface.losses) surface.losses(theta, layout, value);
  else surface.evaluate(theta, layout, new Float64Array(theta.length), value);
}
