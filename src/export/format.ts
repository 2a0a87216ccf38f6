/** What an export format is: a plug-in, one file in `src/export/formats`, whose id is the file's name and the files' extension. */
import type { Scene } from "./scene.js";

export interface Format {
  /** The file's name, and the extension of files of this format: `png`. */
  readonly id: string;
  /** `PNG`, or more words where they are needed. */
  readonly name: string;
  readonly mime: string;
  /** Whether it shows the whole race, or one moment of it. */
  readonly kind: "still" | "film" | "data";
  /** Whether it is made of pixels: the scene then needs its `makeSheet`. */
  readonly needsCanvas: boolean;
  /**
   * The file's content.
   * @throws Unavailable where this machine lacks what it takes, in words for the user
   */
  encode(scene: Scene, options?: EncodeOptions): Promise<Uint8Array>;
}

export interface EncodeOptions {
  /** Told how much is done, 0 … 1, and how many bytes the whole will have, once that can be said. */
  readonly progress?: (part: number, bytes?: number) => void;
  readonly signal?: AbortSignal;
}

/** This machine lacks what a format takes: told to the user. */
export class Unavailable extends Error {}
