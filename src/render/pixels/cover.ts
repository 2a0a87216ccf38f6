/**
 * Which pixels a stretch of a trail covers, by their distance from its middle line. Where stretches join or lie over each
 * other only the nearest counts, so that a translucent trail is no darker at its joints.
 */

/** Pixels in no order, each once, and how near to the middle each is: 255 on it, 0 at the reach and beyond. */
export interface Cover {
  readonly pixels: Uint32Array;
  readonly nearness: Uint8Array;
}

/** What lies on a cut belongs to both sides: a pixel twice is less than a hole. */
const rounding = 1e-6;

export interface Coverer {
  /** Begins a line, in pixels of the picture. Its ends are cut straight, its corners are round. */
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** Adds what was taken before. */
  add(cover: Cover): void;
  /** All that was added since the last time. */
  take(): Cover;
}

/** @param reach how far from a line pixels are covered */
export function createCoverer(width: number, height: number, reach: number): Coverer {
  const nearest = new Uint8Array(width * height);
  let touched = new Uint32Array(1024);
  let count = 0;
  let line: number[] = [];

  const touch = (pixel: number, nearness: number) => {
    const before = nearest[pixel] as number;
    if (nearness <= before) return;
    nearest[pixel] = nearness;
    if (before > 0) return;
    if (count === touched.length) touched = grown(touched);
    touched[count++] = pixel;
  };
  /** Covers a segment; its ends are rounded unless they are cut. */
  const cover = (x0: number, y0: number, x1: number, y1: number, isCutBefore: boolean, isCutAfter: boolean) => {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1e-6) return;
    const [alongX, alongY] = [dx / length, dy / length];
    /** How far the band of the line reaches to the left and right of it in a row. */
    const half = reach / Math.max(Math.abs(alongY), 1e-9);
    const [left, right] = [Math.min(x0, x1) - reach, Math.max(x0, x1) + reach];
    const last = Math.min(height - 1, Math.ceil(Math.max(y0, y1) + reach - 0.5));
    for (let row = Math.max(0, Math.floor(Math.min(y0, y1) - reach - 0.5)); row <= last; row++) {
      const y = row + 0.5 - y0;
      const middle = half < 1e6 ? x0 + (y * dx) / dy : x0;
      const end = Math.min(width - 1, Math.ceil(Math.min(right, middle + half) - 0.5));
      for (let column = Math.max(0, Math.floor(Math.max(left, middle - half) - 0.5)); column <= end; column++) {
        const x = column + 0.5 - x0;
        const along = x * alongX + y * alongY;
        if ((isCutBefore && along < -rounding) || (isCutAfter && along > length + rounding)) continue;
        const beyond = along < 0 ? along : along > length ? along - length : 0;
        const across = x * alongY - y * alongX;
        const distance = Math.sqrt(across * across + beyond * beyond);
        if (distance < reach) touch(row * width + column, Math.round(255 * (1 - distance / reach)));
      }
    }
  };
  const endLine = () => {
    for (let k = 0; k + 3 < line.length; k += 2) {
      const [x0, y0, x1, y1] = line.slice(k, k + 4) as [number, number, number, number];
      cover(x0, y0, x1, y1, k === 0, k + 4 === line.length);
    }
    line = [];
  };
  return {
    moveTo(x, y) {
      endLine();
      line.push(x, y);
    },
    lineTo(x, y) {
      line.push(x, y);
    },
    add({ pixels, nearness }) {
      for (let k = 0; k < pixels.length; k++) touch(pixels[k] as number, nearness[k] as number);
    },
    take() {
      endLine();
      const pixels = touched.slice(0, count);
      const nearness = new Uint8Array(count);
      for (let k = 0; k < count; k++) {
        const pixel = pixels[k] as number;
        nearness[k] = nearest[pixel] as number;
        nearest[pixel] = 0;
      }
      count = 0;
      return { pixels, nearness };
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
