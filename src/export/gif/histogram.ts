/** How often the colours of some pictures occur, gathered in 65,536 bins of 5, 6 and 5 bits of red, green and blue. */

/** A bin for every 16-bit colour. */
export const bins = 65_536;

/** The bin of an opaque pixel whose bytes are red, green, blue, alpha, read as one little-endian word. */
export const binOf = (pixel: number) => ((pixel & 0xf8) << 8) | ((pixel & 0xfc00) >> 5) | ((pixel & 0xf80000) >> 19);

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

/** Counts the pixels of a picture. */
export function countPixels({ count, sums }: Histogram, pixels: Uint32Array): void {
  for (let k = 0; k < pixels.length; k++) {
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
  const used = Array.from(count.keys()).filter((bin) => count[bin] > 0);
  return {
    means: Float64Array.from(used.flatMap((bin) => [0, 1, 2].map((part) => sums[3 * bin + part] / count[bin]))),
    weights: Float64Array.from(used, (bin) => count[bin]),
  };
}
