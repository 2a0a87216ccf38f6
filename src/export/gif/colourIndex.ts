/** From colours to their places in a palette. */
import { createNearest } from "./nearest.js";
import type { Palette } from "./palette.js";

const entries = 65_536;

/** A colour's entry: 16 bits of its product with 2³² over the golden ratio, which spreads colours that lie close together. */
const entryOf = (colour: number) => Math.imul(colour, 0x9e3779b1) >>> 16;

/**
 * The place of the colour nearest to a pixel's, exactly: a pixel that shows again what it showed before has the place
 * it had. A table of 65,536 entries holds for each the colour that was asked for last; a film has few more in one picture.
 * Pixels are words in memory's order: red, green, blue, alpha.
 */
export function createColourIndex(palette: Palette): (pixel: number) => number {
  const nearestOf = createNearest(palette);
  /** The colours with an alpha of 255, so that 0 is none. */
  const colours = new Int32Array(entries);
  const places = new Uint8Array(entries);
  return (pixel) => {
    const opaque = pixel | 0xff000000;
    const entry = entryOf(pixel & 0xffffff);
    if (colours[entry] !== opaque) {
      colours[entry] = opaque;
      places[entry] = nearestOf(pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255);
    }
    return places[entry];
  };
}
