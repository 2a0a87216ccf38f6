/** Films by an `ffmpeg` on the PATH: it is given raw pictures and writes MP4 or WebM. */
import { type ChildProcess, spawn } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FrameSource } from "../export/frames.js";
import { type FilmTiming, heldFrames } from "../export/timing.js";
import { type Container, requireEven } from "../export/video/containers.js";
import { Failure } from "./failure.js";

/** H.264 plays everywhere; VP9 is WebM's. Both at a quality at which thin lines stay thin. */
const encoders: Readonly<Record<Container, readonly string[]>> = {
  mp4: ["-c:v", "libx264", "-preset", "medium", "-crf", "16"],
  webm: ["-c:v", "libvpx-vp9", "-crf", "22", "-b:v", "0", "-deadline", "good", "-cpu-used", "4", "-row-mt", "1"],
};

/** The colours of high definition, and said so: what is not said is guessed by players, by size. */
const colours = [
  ["-vf", "scale=out_color_matrix=bt709:out_range=limited,format=yuv420p"],
  ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"],
].flat();

/**
 * Writes a film to a file, or to standard output where it is `-`: then in fragments, as a pipe cannot be gone back in.
 * @throws Failure where there is no ffmpeg, or with its own words where it fails; an earlier file of the name is then left as it was
 */
export async function writeVideo(
  source: FrameSource,
  container: Container,
  timing: FilmTiming,
  file: string,
): Promise<void> {
  requireEven(source.width, source.height);
  const toPipe = file === "-";
  // An earlier film stays until the new one is whole.
  const part = `${file}.part`;
  const ffmpeg = spawn("ffmpeg", argumentsFor(source, container, timing, toPipe ? undefined : part), {
    stdio: ["pipe", toPipe ? "inherit" : "ignore", "pipe"],
  });
  const ended = outcomeOf(ffmpeg);
  await writeFrames(ffmpeg, source, timing);
  const problem = await ended;
  if (problem === undefined && !toPipe) renameSync(part, file);
  if (problem === undefined) return;
  rmSync(part, { force: true });
  throw new Failure(problem);
}

function argumentsFor(
  { width, height }: FrameSource,
  container: Container,
  { framesPerSecond }: FilmTiming,
  file: string | undefined,
): string[] {
  const start = file === undefined ? "frag_keyframe+empty_moov" : "+faststart";
  return [
    ["-hide_banner", "-loglevel", "error", "-y"],
    ["-f", "rawvideo", "-pix_fmt", "rgba", "-s", `${width}x${height}`, "-r", `${framesPerSecond}`, "-i", "pipe:0"],
    encoders[container],
    colours,
    container === "mp4" ? ["-movflags", start] : [],
    ["-f", container, file === undefined ? "pipe:1" : `file:${file}`],
  ].flat();
}

/** Gives ffmpeg every picture, no faster than it takes them. Why it takes no more is told by how it ends. */
async function writeFrames(ffmpeg: ChildProcess, source: FrameSource, timing: FilmTiming): Promise<void> {
  if (!ffmpeg.stdin) throw new Error("ffmpeg was started without a pipe to it");
  try {
    await pipeline(Readable.from(picturesOf(source, timing), { highWaterMark: 1 }), ffmpeg.stdin);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!closedPipe.includes(code)) throw error;
  }
}

const closedPipe = ["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_DESTROYED"];

/** The pictures as copies, since each is drawn over before a pipe has been read. */
function* picturesOf(source: FrameSource, timing: FilmTiming): Iterable<Uint8Array> {
  for (let frame = 0; frame < source.frames; frame++) yield Uint8Array.from(source.draw(frame));
  const last = Uint8Array.from(source.draw(source.frames - 1));
  for (let held = heldFrames(timing); held > 0; held--) yield last;
}

const missing = "no ffmpeg on the PATH: MP4 and WebM need it, GIF does not";

/** How it ended: nothing where all is well, else what to tell. */
function outcomeOf(ffmpeg: ChildProcess): Promise<string | undefined> {
  let words = "";
  ffmpeg.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  return new Promise((resolve) => {
    ffmpeg.on("error", ({ message, code }: NodeJS.ErrnoException) => {
      resolve(code === "ENOENT" ? missing : `ffmpeg: ${message}`);
    });
    ffmpeg.on("close", (code, signal) => {
      resolve(code === 0 ? undefined : `ffmpeg failed (${signal ?? `exit code ${code}`})\n${words}`);
    });
  });
}
