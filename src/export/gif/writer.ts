/** The parts of a GIF file, written by gifenc: a head, a first frame of its own palette, frames that may cover a part, an end. */
import { GIFEncoder } from "gifenc";
import type { Patch } from "./difference.js";
import type { Palette } from "./palette.js";

export interface GifOptions {
  readonly width: number;
  readonly height: number;
  /** All colours of the first frame but the transparent one, whose place is behind them. */
  readonly first: Palette;
  /** The same of all other frames. */
  readonly later: Palette;
  /** How often it is shown; for ever where it is left out. */
  readonly plays?: number;
}

export interface GifWriter {
  /** The bytes of a frame; the first one, which is as large as the film, with the file's head. They are the caller's. */
  frame(patch: Patch, hundredths: number): Uint8Array<ArrayBuffer>;
  end(): Uint8Array<ArrayBuffer>;
}

/** Disposal "keep": the next frame is laid over this one. */
const keep = 1;
/** Where the corner of a frame stands behind its beginning: after the graphic control extension and the separator. */
const cornerAt = 8 + 1;

/** Bytes of the signature and the screen's description, and of the extension that says how often it is shown. */
const [screenLength, repeatLength] = [6 + 7, 19];

export function createGifWriter(options: GifOptions): GifWriter {
  const encoder = GIFEncoder({ auto: false });
  let isFirst = true;
  const taken = () => {
    const bytes = encoder.bytes();
    encoder.reset();
    return bytes;
  };
  return {
    frame(patch, hundredths) {
      const palette = isFirst ? options.first : options.later;
      encoder.writeFrame(patch.places, patch.width, patch.height, {
        ...(isFirst ? { palette: coloursOf(palette) } : {}),
        delay: 10 * hundredths,
        dispose: keep,
        transparent: true,
        transparentIndex: palette.length / 3,
      });
      const bytes = taken();
      placeAt(bytes, patch);
      if (!isFirst) return bytes;
      isFirst = false;
      return joined(headOf(options), bytes);
    },
    end() {
      encoder.finish();
      return taken();
    },
  };
}

/**
 * What comes before the first frame, with the palette of the later ones. gifenc writes it only together with a frame of this
 * palette, which is cut off.
 */
function headOf({ width, height, later, plays }: GifOptions): Uint8Array<ArrayBuffer> {
  const encoder = GIFEncoder({ auto: false });
  const palette = coloursOf(later);
  const repeat = repeatOf(plays);
  encoder.writeHeader();
  encoder.writeFrame(new Uint8Array(width * height), width, height, { first: true, palette, repeat });
  const tableLength = 3 * 2 ** Math.max(1, Math.ceil(Math.log2(palette.length)));
  return encoder.bytes().subarray(0, screenLength + tableLength + (repeat < 0 ? 0 : repeatLength));
}

function joined(head: Uint8Array, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head.length + rest.length);
  bytes.set(head);
  bytes.set(rest, head.length);
  return bytes;
}

/** gifenc sets every frame into the upper left corner. */
function placeAt(bytes: Uint8Array, { left, top }: Patch): void {
  const view = new DataView(bytes.buffer);
  view.setUint16(cornerAt, left, true);
  view.setUint16(cornerAt + 2, top, true);
}

const coloursOf = (palette: Palette) =>
  Array.from({ length: palette.length / 3 + 1 }, (_, k) =>
    [...palette.subarray(3 * k, 3 * k + 3), 0, 0, 0].slice(0, 3),
  );

/** What the file says is how often it is shown again; none, and it is shown once. */
const repeatOf = (plays: number | undefined) => (plays === undefined ? 0 : plays > 1 ? plays - 1 : -1);
