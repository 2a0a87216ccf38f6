/** From colours to their places in a palette. */
import { binOf, bins, type Histogram } from "./histogram.js";
import { nearestOf, type Palette } from "./palette.js";

const notAsked = -1;

/**
 * The place of any colour by its upper 16 bits: a table of 65,536 entries, each found when it is first asked for. A bin is
 * taken for the mean of the colours that were met in it, which halves the error, or else for its middle.
 */
export function createColourIndex(palette: Palette, { count, sums }: Histogram): (pixel: number) => number {
  const places = new Int16Array(bins).fill(notAsked);
  const find = (bin: number, pixel: number) => {
    const mean = (part: number, middle: number) => (count[bin] > 0 ? sums[3 * bin + part] / count[bin] : middle);
    return nearestOf(
      palette,
      mean(0, (pixel & 0xf8) + 4),
      mean(1, ((pixel >> 8) & 0xfc) + 2),
      mean(2, ((pixel >> 16) & 0xf8) + 4),
    );
  };
  return (pixel) => {
    const bin = binOf(pixel);
    if (places[bin] === notAsked) places[bin] = find(bin, pixel);
    return places[bin];
  };
}

/** Pixels that are looked up in one go. */
const pixelsInOneGo = 50_000;

/**
 * The place of each pixel of a picture by all 24 bits of its colour: for the one picture that stays throughout a film. It
 * rests now and then.
 */
export function* placesOf(pixels: Uint32Array, palette: Palette): Generator<undefined, Uint8Array> {
  const known = new Map<number, number>();
  const places = new Uint8Array(pixels.length);
  for (let k = 0; k < pixels.length; k++) {
    const pixel = pixels[k];
    let place = known.get(pixel);
    if (place === undefined) {
      place = nearestOf(palette, pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255);
      known.set(pixel, place);
    }
    places[k] = place;
    if (k % pixelsInOneGo === pixelsInOneGo - 1) yield;
  }
  return places;
}
