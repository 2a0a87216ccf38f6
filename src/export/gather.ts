/** A film that is made in parts, as one file. */
import { createEstimate } from "./estimate.js";
import type { EncodeOptions } from "./format.js";
import type { FilmPart } from "./gif/encodeGif.js";
import { createPace } from "./pace.js";

/** Makes the parts one after the other, with rests for the page. Only what goes into the file is kept. */
export async function gather(
  parts: Iterable<FilmPart>,
  frames: number,
  { progress, signal }: EncodeOptions = {},
): Promise<Uint8Array> {
  const rest = createPace(signal);
  const estimate = createEstimate(frames);
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const { bytes, done } of parts) {
    kept.push(bytes);
    length += bytes.length;
    estimate.add(done, length);
    progress?.(done / frames, estimate.bytes());
    await rest();
  }
  return new Uint8Array(await new Blob(kept).arrayBuffer());
}
