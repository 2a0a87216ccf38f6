/**
 * What changes from one picture of a film to the next, as places in a palette: what is near enough to what is shown stays
 * transparent, so that most of a frame is long runs, and a frame is cut to the rectangle in which something is painted.
 */
import type { Brush } from "./brush.js";
import { distanceOf } from "./pixels.js";

export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Places in the palette, row by row; overwritten by the next patch. */
  readonly places: Uint8Array;
}

export interface Differ {
  /**
   * The first picture is all patch. Pixels are words in memory's order; the array is read, not kept.
   * @param tolerance levels that what is shown may be away from a pixel without being painted again
   */
  next(pixels: Uint32Array, brush: Brush, tolerance: number): Patch;
}

export function createDiffer(width: number, height: number): Differ {
  /** Pixels of the picture before. */
  const before = new Uint32Array(width * height);
  /** Pixels as they were drawn when they were last painted. */
  const drawn = new Uint32Array(width * height);
  /** Colours on the screen; 0 where there is none so far. */
  const shown = new Uint32Array(width * height);
  const changes = new Uint8Array(width * height);
  const cut = new Uint8Array(width * height);
  let usual = Number.NaN;
  /** Paints a pixel, if what is shown of it is not near and its palette has something nearer. */
  const isPainted = (k: number, pixel: number, { placeOf, colours }: Brush, near: number) => {
    if (pixel === drawn[k]) return false;
    const away = shown[k] === 0 ? Number.POSITIVE_INFINITY : distanceOf(pixel, shown[k]);
    if (away <= near) return false;
    drawn[k] = pixel;
    const place = placeOf(pixel);
    if (distanceOf(pixel, colours[place]) >= away) return false;
    shown[k] = colours[place];
    changes[k] = place;
    return true;
  };
  return {
    next(pixels, brush, tolerance) {
      // What is as in the picture before was left as it is then: it would be again, unless more is asked for.
      const same = tolerance === usual ? before : drawn;
      usual = tolerance;
      changes.fill(brush.transparent);
      const near = tolerance * tolerance;
      let [left, right, top, bottom] = [width, -1, -1, -1];
      for (let k = firstApart(pixels, same, 0); k < pixels.length; k = firstApart(pixels, same, k + 1)) {
        if (!isPainted(k, pixels[k], brush, near)) continue;
        bottom = Math.floor(k / width);
        if (top < 0) top = bottom;
        left = Math.min(left, k - bottom * width);
        right = Math.max(right, k - bottom * width);
      }
      before.set(pixels);
      // A film has as many frames as it has moments: one in which nothing changes is a transparent pixel.
      if (top < 0) [left, right, top, bottom] = [0, 0, 0, 0];
      return cutOut(changes, cut, width, { left, top, width: right + 1 - left, height: bottom + 1 - top });
    },
  };
}

/** The first place from one on at which two pictures differ; most of a film's frame is passed over here. */
function firstApart(one: Uint32Array, other: Uint32Array, from: number): number {
  let k = from;
  while (k < one.length && one[k] === other[k]) k++;
  return k;
}

/** Moves a rectangle's changes to an array of their own. */
function cutOut(changes: Uint8Array, cut: Uint8Array, stride: number, area: Omit<Patch, "places">): Patch {
  for (let row = 0; row < area.height; row++) {
    const from = (area.top + row) * stride + area.left;
    cut.set(changes.subarray(from, from + area.width), row * area.width);
  }
  return { ...area, places: cut.subarray(0, area.width * area.height) };
}
