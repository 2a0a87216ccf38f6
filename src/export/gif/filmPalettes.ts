/**
 * The two palettes of a film: one for its first picture, which is mostly map, and one for all that is painted later. Most of a
 * map is painted once, so it need not share its colours with what passes over it: 1 dB.
 */
import type { FrameSource } from "../frames.js";
import { coloursOf, countPixels, createHistogram } from "./histogram.js";
import { choosePalette, type Palette } from "./palette.js";
import { pixelsOf } from "./pixels.js";

export interface FilmPalettes {
  readonly first: Palette;
  readonly later: Palette;
}

/** Colours of a palette; one more is transparent. */
const mostColours = 255;
/** Of them, the scene's own. */
const mostFixed = 64;
/** Frames that are looked at. */
const mostSampled = 20;

/** It rests now and then, for the caller to look after other things. */
export function* filmPalettes(source: FrameSource): Generator<undefined, FilmPalettes> {
  const start = Uint32Array.from(pixelsOf(source.draw(0)));
  const still = createHistogram();
  countPixels(still, start);
  const passing = createHistogram();
  /** What has changed once is painted by the later palette from then on, also where it is map again. */
  const painted = new Uint8Array(start.length);
  for (const frame of sampleOf(source.frames)) {
    const pixels = pixelsOf(source.draw(frame));
    for (let k = 0; k < pixels.length; k++) if (pixels[k] !== start[k]) painted[k] = 1;
    countPixels(passing, pixels, painted);
    yield;
  }
  const fixed = fixedColours(source);
  const first = yield* choosePalette(coloursOf(still), fixed, mostColours);
  const later = painted.includes(1) ? yield* choosePalette(coloursOf(passing), fixed, mostColours) : first;
  return { first, later };
}

/** Frames after the first: evenly spread, the last among them. */
function sampleOf(frames: number): Iterable<number> {
  const spread = (k: number) => Math.round((k * (frames - 1)) / (mostSampled - 1));
  return new Set(Array.from({ length: mostSampled - 1 }, (_, k) => spread(k + 1)));
}

/** The colours of marbles and letters, which are to be exact. */
const fixedColours = ({ colours }: FrameSource) => [...new Set(colours.marks)].slice(0, mostFixed).flatMap(bytesOf);

const bytesOf = (colour: string) => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};
