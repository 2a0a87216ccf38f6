/** The parts of a GIF file, written by gifenc: a head with the palette, frames that may cover a part, and an end. */
import { GIFEncoder } from "gifenc";
import type { Patch } from "./difference.js";
import type { Palette } from "./palette.js";

export interface GifOptions {
  /** All colours but the transparent one, whose place is behind them. */
  readonly palette: Palette;
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

export function createGifWriter({ palette, plays }: GifOptions): GifWriter {
  const encoder = GIFEncoder({ auto: false });
  const transparentIndex = palette.length / 3;
  let isFirst = true;
  const taken = () => {
    const bytes = encoder.bytes();
    encoder.reset();
    return bytes;
  };
  return {
    frame(patch, hundredths) {
      const first = isFirst;
      isFirst = false;
      if (first) encoder.writeHeader();
      encoder.writeFrame(patch.places, patch.width, patch.height, {
        first,
        ...(first ? { palette: coloursOf(palette), repeat: repeatOf(plays) } : {}),
        delay: 10 * hundredths,
        dispose: keep,
        transparent: true,
        transparentIndex,
      });
      const bytes = taken();
      if (!first) placeAt(bytes, patch);
      return bytes;
    },
    end() {
      encoder.finish();
      return taken();
    },
  };
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
