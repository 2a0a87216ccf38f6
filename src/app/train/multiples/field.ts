/** A grid of numbers painted smoothly over a square, a colour for each number between the grid's points. */
import { rgb } from "../../../render/palette.js";
import type { Sheet } from "./canvas.js";

export type Rgb = readonly [number, number, number];

/**
 * @param grid `[row][column]`, row 0 at the lower edge, `size` × `size` numbers
 * @param colourOf gives red, green and blue, 0 … 1
 */
export function paintField(
  { context, side, scale }: Sheet,
  grid: ArrayLike<number>,
  size: number,
  colourOf: (value: number) => Rgb,
): void {
  const pixels = Math.round(side * scale);
  const image = context.createImageData(pixels, pixels);
  const { data } = image;
  for (let y = 0; y < pixels; y++) {
    const row = ((pixels - 0.5 - y) / pixels) * (size - 1);
    const r = Math.min(Math.floor(row), size - 2);
    for (let x = 0; x < pixels; x++) {
      const column = ((x + 0.5) / pixels) * (size - 1);
      const c = Math.min(Math.floor(column), size - 2);
      const [red, green, blue] = colourOf(between(grid, r * size + c, size, row - r, column - c));
      const at = 4 * (y * pixels + x);
      data[at] = 255 * red;
      data[at + 1] = 255 * green;
      data[at + 2] = 255 * blue;
      data[at + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
}

function between(grid: ArrayLike<number>, at: number, size: number, up: number, across: number): number {
  const lower = (grid[at] ?? 0) * (1 - across) + (grid[at + 1] ?? 0) * across;
  const upper = (grid[at + size] ?? 0) * (1 - across) + (grid[at + size + 1] ?? 0) * across;
  return lower * (1 - up) + upper * up;
}

/** Shades from one colour by way of a middle one to another, `bands` of them over 0 … 1. */
export function bandColours(from: string, middle: string, to: string, bands: number): (value: number) => Rgb {
  const [a, m, b] = [rgb(from), rgb(middle), rgb(to)];
  const shades = Array.from({ length: bands }, (_, k): Rgb => {
    const part = bands > 1 ? (2 * k) / (bands - 1) - 1 : 0;
    return part < 0 ? mix(m, a, -part) : mix(m, b, part);
  });
  const none: Rgb = m;
  return (value) => shades[Math.min(Math.max(Math.floor(value * bands), 0), bands - 1)] ?? none;
}

export const mix = (a: Rgb, b: Rgb, part: number): Rgb => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];
