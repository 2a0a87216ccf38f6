/**
 * A film as a GIF. Its palettes are chosen from a sample of its frames; what has hardly changed is not painted again, until the
 * last frame, which is held and therefore as exact as its palette. Frames are handed over as they are made, so memory does not grow with their number.
 */
import type { FrameSource } from "../frames.js";
import { createBrush } from "./brush.js";
import { createDiffer } from "./difference.js";
import { filmPalettes } from "./filmPalettes.js";
import { pixelsOf } from "./pixels.js";
import { createGifWriter } from "./writer.js";

export interface GifTiming {
  readonly framesPerSecond: number;
  /** How long the last frame is shown, in seconds. */
  readonly hold: number;
  /** How often the film is shown; for ever where it is left out. */
  readonly plays?: number;
}

/** How far a pixel may be from what is shown before it is painted again, in levels of red, green and blue: not to be seen. */
const tolerance = 10;

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
  const palettes = yield* inParts(filmPalettes(source));
  const writer = createGifWriter({ ...palettes, width, height, plays: timing.plays });
  const differ = createDiffer(width, height);
  const brushes = { first: createBrush(palettes.first), later: createBrush(palettes.later) };
  const delay = gifDelay(timing.framesPerSecond);
  const last = Math.max(delay, Math.round(100 * timing.hold));
  for (let frame = 0; frame < frames; frame++) {
    const isLast = frame === frames - 1;
    const brush = frame === 0 ? brushes.first : brushes.later;
    const patch = differ.next(pixelsOf(source.draw(frame)), brush, isLast ? 0 : tolerance);
    yield { bytes: writer.frame(patch, isLast ? last : delay), done: frame + 1 };
  }
  yield { bytes: writer.end(), done: frames };
}

/** Work that is done before there is anything to write. */
function* inParts<T>(work: Generator<undefined, T>): Generator<FilmPart, T> {
  let rest = work.next();
  for (; !rest.done; rest = work.next()) yield { bytes: nothing, done: 0 };
  return rest.value;
}

const nothing = new Uint8Array(0);
