/** Files of the race that an element shows. Fetched when one is made; so are the encoders. */
import { type Issue, issueText } from "../core/issue.js";
import { Reader } from "../core/reader.js";
import { type Format, Unavailable } from "../export/format.js";
import { formats } from "../export/formats.js";
import { stepsPerFrameFor } from "../export/presets.js";
import type { Scene } from "../export/scene.js";

export interface ExportOptions {
  /** Of the file, in pixels. As large as the element where they are left out. */
  readonly width?: number;
  readonly height?: number;
  readonly framesPerSecond?: number;
  /** How long a film takes, without its last frame, which stays for two seconds. */
  readonly seconds?: number;
  /** Told how much is done, 0 … 1, and how many bytes the whole will have, once that can be said. */
  readonly progress?: (part: number, bytes?: number) => void;
  readonly signal?: AbortSignal;
}

const usual = { framesPerSecond: 25, seconds: 8 };
const limits = {
  width: { min: 64, max: 4096, integer: true },
  height: { min: 64, max: 4096, integer: true },
  framesPerSecond: { min: 1, max: 60 },
  seconds: { min: 0.1, max: 600 },
} as const;

/**
 * @throws RangeError with every issue in what is asked for
 * @throws Error where this browser lacks what it takes
 */
export async function exportScene(scene: Scene, format: string, options: ExportOptions): Promise<Blob> {
  const maker = checked(format, options);
  const { progress, signal, width, height } = options;
  const film = {
    framesPerSecond: options.framesPerSecond ?? usual.framesPerSecond,
    seconds: options.seconds ?? usual.seconds,
  };
  const resolution = Math.min(
    width ? width / scene.width : scene.resolution,
    height ? height / scene.height : Infinity,
  );
  const size = {
    width: (width ?? even(scene.width * resolution)) / resolution,
    height: (height ?? even(scene.height * resolution)) / resolution,
    resolution,
  };
  const asked: Scene = {
    ...scene,
    ...size,
    ...film,
    stepsPerFrame: stepsPerFrameFor(scene.race.steps, film),
  };
  try {
    const encoding = maker.encode(asked, { ...(progress && { progress }), ...(signal && { signal }) });
    return new Blob([new Uint8Array(await encoding)], { type: maker.mime });
  } catch (error) {
    throw error instanceof Unavailable ? new DOMException(error.message, "NotSupportedError") : error;
  }
}

function checked(format: string, options: ExportOptions): Format {
  const read = new Reader();
  const id = read.name(format, "format", [...formats.keys()], "a format");
  for (const name of Object.keys(limits) as (keyof typeof limits)[]) {
    if (options[name] !== undefined) read.number(options[name], name, limits[name]);
  }
  const found = formats.get(id ?? "");
  if (!found || read.issues.length > 0) throw new RangeError(textOf(read.issues));
  return found;
}

const textOf = (issues: readonly Issue[]) => issues.map(issueText).join("\n");

/** Videos halve the resolution of colours: their sizes are even. */
const even = (pixels: number) => 2 * Math.round(pixels / 2);
