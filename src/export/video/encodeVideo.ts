/**
 * A film as MP4 or WebM, compressed by the browser (WebCodecs) and written by mediabunny. This module carries that
 * package, so it is imported when a film is made.
 */
import {
  BufferTarget,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from "mediabunny";
import { createEstimate } from "../estimate.js";
import { type EncodeOptions, Unavailable } from "../format.js";
import type { FrameSource } from "../frames.js";
import { createPace } from "../pace.js";
import { type FilmTiming, heldFrames } from "../timing.js";
import { type Container, codecsOf, requireEncoders, requireEven } from "./containers.js";

/** Thin lines on even ground show what is saved on them; such films are small all the same. */
const quality = new Quality("very-high");

/**
 * The file.
 * @throws Unavailable where the browser has no encoder for the container at this size, or the size is odd
 */
export async function encodeVideo(
  source: FrameSource,
  container: Container,
  timing: FilmTiming,
  { progress, signal }: EncodeOptions = {},
): Promise<Uint8Array> {
  const { width, height } = source;
  requireEven(width, height);
  requireEncoders();
  const frames = source.frames + heldFrames(timing);
  const codec = await getFirstEncodableVideoCodec([...codecsOf[container]], { width, height, quality });
  if (codec === null) throw new Unavailable(`this browser has no encoder for ${container} of ${width} × ${height}`);
  const estimate = createEstimate(frames);
  let packets = 0;
  let bytes = 0;
  const track = new VideoSampleSource({
    codec,
    quality,
    onEncodedPacket({ byteLength }) {
      bytes += byteLength;
      estimate.add(++packets, bytes);
    },
  });
  const target = new BufferTarget();
  const format = container === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  output.addVideoTrack(track, { frameRate: timing.framesPerSecond });
  const rest = createPace(signal);
  try {
    await output.start();
    for (let frame = 0; frame < frames; frame++) {
      await addFrame(track, source, frame, timing);
      progress?.((frame + 1) / frames, estimate.bytes());
      await rest();
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  return new Uint8Array(target.buffer ?? []);
}

async function addFrame(
  track: VideoSampleSource,
  source: FrameSource,
  frame: number,
  { framesPerSecond }: FilmTiming,
): Promise<void> {
  const { width, height, frames } = source;
  const sample = new VideoSample(source.draw(Math.min(frame, frames - 1)), {
    format: "RGBA",
    codedWidth: width,
    codedHeight: height,
    timestamp: frame / framesPerSecond,
    duration: 1 / framesPerSecond,
  });
  try {
    await track.add(sample);
  } finally {
    sample.close();
  }
}
