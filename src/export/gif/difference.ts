/**
 * What changes from one picture of a film to the next, as places in its palette: unchanged pixels are transparent, so that
 * most of a frame is long runs, and a frame is cut to the rectangle in which something changed.
 */

export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Places in the palette, row by row; overwritten by the next patch. */
  readonly places: Uint8Array;
}

export interface Differ {
  /** The first picture is all patch. Pixels are words in memory's order; the array is read, not kept. */
  next(pixels: Uint32Array): Patch;
}

/**
 * @param placeOf the place of a pixel's colour, always the same for the same
 * @param transparent the place of what is not painted
 */
export function createDiffer(
  width: number,
  height: number,
  placeOf: (pixel: number) => number,
  transparent: number,
): Differ {
  const pixelsSeen = new Uint32Array(width * height);
  const shown = new Uint8Array(width * height).fill(transparent);
  const changes = new Uint8Array(width * height).fill(transparent);
  const cut = new Uint8Array(width * height);
  return {
    next(pixels) {
      let [left, right, top, bottom] = [width, -1, -1, -1];
      for (let k = 0; k < pixels.length; k++) {
        const pixel = pixels[k];
        if (pixel === pixelsSeen[k]) continue;
        pixelsSeen[k] = pixel;
        const place = placeOf(pixel);
        if (place === shown[k]) continue;
        shown[k] = changes[k] = place;
        bottom = Math.floor(k / width);
        if (top < 0) top = bottom;
        left = Math.min(left, k - bottom * width);
        right = Math.max(right, k - bottom * width);
      }
      // A film has as many frames as it has moments: one in which nothing changes is a transparent pixel.
      if (top < 0) return { left: 0, top: 0, width: 1, height: 1, places: cut.fill(transparent, 0, 1).subarray(0, 1) };
      return cutOut(changes, cut, width, { left, top, width: right + 1 - left, height: bottom + 1 - top }, transparent);
    },
  };
}

/** Moves a rectangle's changes to an array of their own, and forgets them. */
function cutOut(
  changes: Uint8Array,
  cut: Uint8Array,
  stride: number,
  area: Omit<Patch, "places">,
  transparent: number,
): Patch {
  for (let row = 0; row < area.height; row++) {
    const from = (area.top + row) * stride + area.left;
    cut.set(changes.subarray(from, from + area.width), row * area.width);
    changes.fill(transparent, from, from + area.width);
  }
  return { ...area, places: cut.subarray(0, area.width * area.height) };
}
