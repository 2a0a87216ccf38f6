/** How long the frames of a video are shown. */

export interface VideoTiming {
  readonly framesPerSecond: number;
  /** How long the last frame is shown, in seconds. */
  readonly hold: number;
}

/** Frames that repeat the last one: many players go by frames and pass over a long last one. */
export const heldFrames = ({ framesPerSecond, hold }: VideoTiming) =>
  Math.max(0, Math.round(framesPerSecond * hold) - 1);
