/** How long the frames of a film are shown. */
import type { Scene } from "./scene.js";

export interface FilmTiming {
  readonly framesPerSecond: number;
  /** How long the last frame is shown, in seconds. */
  readonly hold: number;
}

/** Long enough to see who came where. */
export const usualHold = 2;

export const timingOf = ({ framesPerSecond, hold = usualHold }: Scene): FilmTiming => ({ framesPerSecond, hold });

/** Frames that repeat the last one in a video: many players go by frames and pass over a long last one. */
export const heldFrames = ({ framesPerSecond, hold }: FilmTiming) =>
  Math.max(0, Math.round(framesPerSecond * hold) - 1);
