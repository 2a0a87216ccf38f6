/** What films are made of: pictures by number, whoever draws them. */

export interface FrameSource {
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /**
   * The picture of a frame, 0 … frames - 1 in any order: red, green, blue and alpha of each pixel, row by row from above. The
   * array may be used again by the next call. A frame is the same to the bit whenever it is drawn.
   */
  draw(frame: number): Uint8ClampedArray;
  /** The colours that the picture is made of, `#rrggbb`: the map's from the valley to the heights, then those of what is on it. */
  readonly colours: { readonly map: readonly string[]; readonly marks: readonly string[] };
}

/** The virtual clock: frame k shows step k × stepsPerFrame, and the last one the last step; the real clock has no say. */
export interface Clock {
  /** How many steps are shown; the first frame is step 0. */
  readonly steps: number;
  /** More than 0; may be a fraction. */
  readonly stepsPerFrame: number;
}

export const framesOf = ({ steps, stepsPerFrame }: Clock): number => Math.ceil(steps / stepsPerFrame) + 1;

export const positionOf = (frame: number, { steps, stepsPerFrame }: Clock): number =>
  Math.min(frame * stepsPerFrame, steps);
