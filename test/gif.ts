/** A reader of GIF files, as GIF89a describes them: what encoders made is read back by other means than theirs. */

export interface GifFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Hundredths of a second. */
  readonly delay: number;
  readonly disposal: number;
  readonly hasOwnPalette: boolean;
  /** What is seen once it is laid over the frames before: red, green, blue and alpha of each pixel. */
  readonly seen: Uint8ClampedArray;
}

export interface Gif {
  readonly width: number;
  readonly height: number;
  /** How often it is shown again: 0 is for ever; nothing where it is shown once. */
  readonly repeat?: number;
  readonly frames: readonly GifFrame[];
}

/**
 * @param meet told of each frame as it is read; what is seen in it is drawn over by the next one
 * @throws Error where the bytes are no GIF with a palette for all frames, or interlaced
 */
export function readGif(bytes: Uint8Array, meet?: (frame: GifFrame) => void): Gif {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => view.getUint16(at, true);
  if (String.fromCharCode(...bytes.subarray(0, 6)) !== "GIF89a") throw new Error("no GIF89a");
  const [width, height] = [word(6), word(8)];
  const colours = 3 * 2 ** ((bytes[10] & 7) + 1);
  const shared = bytes.subarray(13, 13 + colours);
  const seen = new Uint8ClampedArray(4 * width * height);
  const frames: GifFrame[] = [];
  let repeat: number | undefined;
  let control = { disposal: 0, delay: 0, transparent: -1 };
  for (let at = 13 + colours; bytes[at] !== 0x3b; ) {
    if (bytes[at] === 0x21) {
      if (bytes[at + 1] === 0xf9) {
        const flags = bytes[at + 3];
        const transparent = flags & 1 ? bytes[at + 6] : -1;
        control = { disposal: (flags >> 2) & 7, delay: word(at + 4), transparent };
      } else if (bytes[at + 1] === 0xff) repeat = word(at + 16);
      at = blocksAt(bytes, at + 2).end;
    } else {
      const flags = bytes[at + 9];
      if (bytes[at] !== 0x2c || flags & 0x40) throw new Error(`no frame that can be read at byte ${at}`);
      const own = flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
      const palette = own > 0 ? bytes.subarray(at + 10, at + 10 + own) : shared;
      const area = { left: word(at + 1), top: word(at + 3), width: word(at + 5), height: word(at + 7) };
      const { data, end } = blocksAt(bytes, at + own + 11);
      layOver(seen, width, area, unpack(data, bytes[at + own + 10]), palette, control.transparent);
      const frame = { ...area, hasOwnPalette: own > 0, delay: control.delay, disposal: control.disposal };
      if (meet) meet({ ...frame, seen });
      else frames.push({ ...frame, seen: seen.slice() });
      at = end;
    }
  }
  return { width, height, repeat, frames };
}

function layOver(
  seen: Uint8ClampedArray,
  stride: number,
  { left, top, width, height }: Pick<GifFrame, "left" | "top" | "width" | "height">,
  places: readonly number[],
  palette: Uint8Array,
  transparent: number,
): void {
  if (places.length !== width * height) throw new Error(`${places.length} pixels for ${width} × ${height}`);
  for (const [k, place] of places.entries()) {
    if (place === transparent) continue;
    const pixel = (top + Math.floor(k / width)) * stride + left + (k % width);
    seen.set([...palette.subarray(3 * place, 3 * place + 3), 255], 4 * pixel);
  }
}

/** Blocks, each after its length, up to an empty one. */
function blocksAt(bytes: Uint8Array, start: number) {
  const data: number[] = [];
  let at = start;
  for (; bytes[at] !== 0; at += bytes[at] + 1) data.push(...bytes.subarray(at + 1, at + 1 + bytes[at]));
  return { data, end: at + 1 };
}

/** Lempel, Ziv and Welch's codes of growing length. */
function unpack(data: readonly number[], bits: number): number[] {
  const clear = 2 ** bits;
  const out: number[] = [];
  let table: number[][] = [];
  let length = bits + 1;
  let before: number[] | undefined;
  let [buffer, held] = [0, 0];
  for (const byte of data) {
    buffer |= byte << held;
    held += 8;
    while (held >= length) {
      const code = buffer & (2 ** length - 1);
      buffer >>>= length;
      held -= length;
      if (code === clear + 1) return out;
      if (code === clear) {
        table = Array.from({ length: clear + 2 }, (_, k) => [k]);
        [length, before] = [bits + 1, undefined];
        continue;
      }
      const entry: number[] = table[code] ?? [...(before ?? []), (before ?? [])[0]];
      if (before !== undefined && table.length < 4096) table.push([...before, entry[0]]);
      if (table.length === 2 ** length && length < 12) length++;
      for (const place of entry) out.push(place);
      before = entry;
    }
  }
  throw new Error("the data end before their end code");
}
