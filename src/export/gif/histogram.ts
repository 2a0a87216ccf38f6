/**
 * How often the colours of some pictures occur, in bins of 6, 7 and 6 bits of red, green and blue. With a bit less of each,
 * half of a palette's error would be the bins'.
 */

const bins = 2 ** 19;

/** The bin of an opaque pixel whose bytes are red, green, blue, alpha, read as one little-endian word. */
const binOf = (pixel: number) => ((pixel & 0xfc) << 11) | ((pixel & 0xfe00) >> 3) | ((pixel & 0xfc0000) >> 18);

export interface Histogram {
  /** Pixels of each bin. */
  readonly count: Float64Array;
  /** Sums of the red, green and blue of each bin's pixels, 0 … 255 each; three numbers a bin. */
  readonly sums: Float64Array;
}

export const createHistogram = (): Histogram => ({
  count: new Float64Array(bins),
  sums: new Float64Array(3 * bins),
});

/** Counts the pixels of a picture; only the marked ones, where there are marks. */
export function countPixels({ count, sums }: Histogram, pixels: Uint32Array, marked?: Uint8Array): void {
  for (let k = 0; k < pixels.length; k++) {
    if (marked && marked[k] === 0) continue;
    const pixel = pixels[k];
    const bin = binOf(pixel);
    count[bin]++;
    sums[3 * bin] += pixel & 255;
    sums[3 * bin + 1] += (pixel >> 8) & 255;
    sums[3 * bin + 2] += (pixel >> 16) & 255;
  }
}

/** Mean colour of each bin that was met, three numbers a colour, with its weight. */
export interface Colours {
  readonly means: Float64Array;
  readonly weights: Float64Array;
}

export function coloursOf({ count, sums }: Histogram): Colours {
  const means: number[] = [];
  const weights: number[] = [];
  for (let bin = 0; bin < count.length; bin++) {
    const weight = count[bin];
    if (weight === 0) continue;
    weights.push(weight);
    means.push(sums[3 * bin] / weight, sums[3 * bin + 1] / weight, sums[3 * bin + 2] / weight);
  }
  return { means: Float64Array.from(means), weights: Float64Array.from(weights) };
}
