/** Colours laid over pixels. A picture's pixels are words in memory's order: red, green, blue, alpha; they are opaque. */
import { rgb } from "../palette.js";
import type { Cover } from "./cover.js";

/** A line with a halo: how much of a pixel each of them covers, by the pixel's nearness. */
export interface Stroke {
  readonly core: Float32Array;
  readonly halo: Float32Array;
}

/** Red, green and blue, 0 … 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const colourOf = (colour: string): Colour => {
  const [red, green, blue] = rgb(colour);
  return [255 * red, 255 * green, 255 * blue];
};

/** @param widths of core and halo in pixels @param reach of the covers, which no line is wider than */
export function strokeOf(coreWidth: number, haloWidth: number, reach: number): Stroke {
  const covered = (width: number) =>
    Float32Array.from({ length: 256 }, (_, nearness) => {
      const distance = reach * (1 - nearness / 255);
      return Math.min(Math.max(width / 2 - distance + 0.5, 0), 1);
    });
  return { core: covered(coreWidth), halo: covered(haloWidth) };
}

/** Draws a stroke: its halo, and its core over that; each of a strength of 0 … 1. */
export function blendStroke(
  into: Uint32Array,
  { pixels, nearness }: Cover,
  stroke: Stroke,
  core: Colour,
  coreStrength: number,
  halo: Colour,
  haloStrength: number,
): void {
  const [coreRed, coreGreen, coreBlue] = core;
  const [haloRed, haloGreen, haloBlue] = halo;
  for (let k = 0; k < pixels.length; k++) {
    const near = nearness[k] as number;
    const coreCover = coreStrength * (stroke.core[near] as number);
    const haloCover = haloStrength * (stroke.halo[near] as number);
    const haloPart = haloCover * (1 - coreCover);
    const kept = 1 - coreCover - haloPart;
    const at = pixels[k] as number;
    const below = into[at] as number;
    const red = kept * (below & 255) + haloPart * haloRed + coreCover * coreRed + 0.5;
    const green = kept * ((below >> 8) & 255) + haloPart * haloGreen + coreCover * coreGreen + 0.5;
    const blue = kept * ((below >> 16) & 255) + haloPart * haloBlue + coreCover * coreBlue + 0.5;
    into[at] = 0xff000000 | (blue << 16) | (green << 8) | red;
  }
}

/** Lays a picture that may be transparent over a part of another one, whose rows are `stride` pixels long. */
export function layOver(into: Uint32Array, stride: number, x: number, y: number, { data, width, height }: ImageData) {
  const over = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let k = 0, row = 0; row < height; row++) {
    for (let at = (y + row) * stride + x, end = at + width; at < end; at++, k++) {
      const colour = over[k] as number;
      const alpha = colour >>> 24;
      if (alpha === 0) continue;
      into[at] = alpha === 255 ? colour : mixed(into[at] as number, colour, alpha / 255);
    }
  }
}

function mixed(below: number, above: number, part: number): number {
  const red = (below & 255) + part * ((above & 255) - (below & 255)) + 0.5;
  const green = ((below >> 8) & 255) + part * (((above >> 8) & 255) - ((below >> 8) & 255)) + 0.5;
  const blue = ((below >> 16) & 255) + part * (((above >> 16) & 255) - ((below >> 16) & 255)) + 0.5;
  return 0xff000000 | (blue << 16) | (green << 8) | red;
}
