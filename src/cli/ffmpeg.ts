/** Films by an `ffmpeg` on the PATH: it is given raw pictures and writes MP4 or WebM. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import type { FrameSource } from "../export/frames.js";
import { type Container, requireEven } from "../export/video/containers.js";
import { heldFrames, type VideoTiming } from "../export/video/timing.js";
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
 * @throws Failure where there is no ffmpeg, or with its own words where it fails; half a file is removed
 */
export async function writeVideo(
  source: FrameSource,
  container: Container,
  timing: VideoTiming,
  file: string,
): Promise<void> {
  requireEven(source.width, source.height);
  const ffmpeg = spawn("ffmpeg", argumentsFor(source, container, timing, file), {
    stdio: ["pipe", file === "-" ? "inherit" : "ignore", "pipe"],
  });
  const ended = outcomeOf(ffmpeg);
  // Why it reads no further is told by how it ends.
  ffmpeg.stdin?.on("error", () => {});
  await Promise.race([ended, writeFrames(ffmpeg, source, timing)]);
  const problem = await ended;
  if (problem === undefined) return;
  if (file !== "-") rmSync(file, { force: true });
  throw new Failure(problem);
}

function argumentsFor(
  { width, height }: FrameSource,
  container: Container,
  { framesPerSecond }: VideoTiming,
  file: string,
): string[] {
  const start = file === "-" ? "frag_keyframe+empty_moov" : "+faststart";
  return [
    ["-hide_banner", "-loglevel", "error", "-y"],
    ["-f", "rawvideo", "-pix_fmt", "rgba", "-s", `${width}x${height}`, "-r", `${framesPerSecond}`, "-i", "pipe:0"],
    encoders[container],
    colours,
    container === "mp4" ? ["-movflags", start] : [],
    ["-f", container, file === "-" ? "pipe:1" : `file:${file}`],
  ].flat();
}

/** Gives ffmpeg every picture, no faster than it takes them, until it takes no more. */
async function writeFrames({ stdin }: ChildProcess, source: FrameSource, timing: VideoTiming): Promise<void> {
  const frames = source.frames + heldFrames(timing);
  for (let frame = 0; frame < frames && stdin?.writable; frame++) {
    const picture = source.draw(Math.min(frame, source.frames - 1));
    // A copy, since the picture is drawn over before a pipe has been read.
    if (!stdin.write(Uint8Array.from(picture))) await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
  }
  stdin?.end();
}

/** How it ended: nothing where all is well, else what to tell. */
function outcomeOf(ffmpeg: ChildProcess): Promise<string | undefined> {
  let words = "";
  ffmpeg.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  return new Promise((resolve) => {
    ffmpeg.on("error", ({ message }) => resolve(`${message}: MP4 and WebM need ffmpeg on the PATH; GIF does not`));
    ffmpeg.on("close", (code, signal) => {
      resolve(code === 0 ? undefined : `ffmpeg failed (${signal ?? `exit code ${code}`})\n${words}`);
    });
  });
}
