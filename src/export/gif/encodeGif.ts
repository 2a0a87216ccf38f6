/**
 * A film as a GIF. One palette serves all of it: the colours that the picture is made of, and those that occur in a sample
 * of its frames. Frames are handed over as they are made, so memory does not grow with their number.
 */
import type { FrameSource } from "../frames.js";
import { createColourIndex } from "./colourIndex.js";
import { createDiffer } from "./difference.js";
import { coloursOf, countPixels, createHistogram } from "./histogram.js";
import { choosePalette, type Palette } from "./palette.js";
import { createGifWriter } from "./writer.js";

export interface GifTiming {
  readonly framesPerSecond: number;
  /** How long the last frame is shown, in seconds. */
  readonly hold: number;
  /** How often the film is shown; for ever where it is left out. */
  readonly plays?: number;
}

/** Colours of the palette; one more is transparent. */
const mostColours = 255;
/** Of them, the scene's own. */
const mostFixed = 64;
/** Frames that are looked at for the palette. */
const mostSampled = 20;

/** GIF shows frames for whole hundredths of a second, and browsers slow down below two: 20, 25, 33⅓ or 50 a second. */
export const gifDelay = (framesPerSecond: number) => Math.max(2, Math.round(100 / framesPerSecond));

/** The frames per second that a GIF really has where some are asked for. */
export const gifFramesPerSecond = (framesPerSecond: number) => 100 / gifDelay(framesPerSecond);

/** Some bytes of the file, which may be none, and how many of its frames are done. */
export interface FilmPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly done: number;
}

/** The file in parts, each the work of a few milliseconds: between them the caller may rest, or stop. */
export function* encodeGif(source: FrameSource, timing: GifTiming): Generator<FilmPart, void> {
  const { width, height, frames } = source;
  const palette = yield* inParts(paletteFor(source));
  const transparent = palette.length / 3;
  const writer = createGifWriter({ palette, plays: timing.plays });
  const differ = createDiffer(width, height, createColourIndex(palette), transparent);
  const delay = gifDelay(timing.framesPerSecond);
  const last = Math.max(delay, Math.round(100 * timing.hold));
  for (let frame = 0; frame < frames; frame++) {
    const patch = differ.next(pixelsOf(source.draw(frame)));
    yield { bytes: writer.frame(patch, frame === frames - 1 ? last : delay), done: frame + 1 };
  }
  yield { bytes: writer.end(), done: frames };
}

function* paletteFor(source: FrameSource): Generator<undefined, Palette> {
  const histogram = createHistogram();
  for (const frame of sampleOf(source.frames)) {
    countPixels(histogram, pixelsOf(source.draw(frame)));
    yield;
  }
  return yield* choosePalette(coloursOf(histogram), fixedColours(source), mostColours);
}

/** Work that is done before there is anything to write. */
function* inParts<T>(work: Generator<undefined, T>): Generator<FilmPart, T> {
  let rest = work.next();
  for (; !rest.done; rest = work.next()) yield { bytes: nothing, done: 0 };
  return rest.value;
}

const nothing = new Uint8Array(0);

/** A picture's pixels as words, in place. */
const pixelsOf = ({ buffer, byteOffset, length }: Uint8ClampedArray) => new Uint32Array(buffer, byteOffset, length / 4);

/** The frames whose colours are counted: evenly spread, the first and the last among them. */
function sampleOf(frames: number): Iterable<number> {
  const spread = (k: number) => Math.round((k * (frames - 1)) / (mostSampled - 1));
  return new Set(Array.from({ length: mostSampled }, (_, k) => spread(k)));
}

/** The scene's own colours, which are to be exact. */
const fixedColours = ({ colours }: FrameSource) =>
  [...new Set([...colours.map, ...colours.marks])].slice(0, mostFixed).flatMap(bytesOf);

const bytesOf = (colour: string) => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};
