/** What a picture is painted with: places in a palette, their colours, and a place that paints nothing. */
import { createColourIndex } from "./colourIndex.js";
import type { Palette } from "./palette.js";

export interface Brush {
  /** The place of the colour nearest to a pixel's. */
  placeOf(pixel: number): number;
  /** The palette's colours as pixels. */
  readonly colours: Uint32Array;
  /** The place behind them. */
  readonly transparent: number;
}

export function createBrush(palette: Palette): Brush {
  const transparent = palette.length / 3;
  const colours = Uint32Array.from({ length: transparent }, (_, k) =>
    [0, 8, 16].reduce((pixel, shift, part) => pixel | (palette[3 * k + part] << shift), 0xff << 24),
  );
  return { placeOf: createColourIndex(palette), colours, transparent };
}
