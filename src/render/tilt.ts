/**
 * The map tilted into a relief: what is flat on the screen is pressed together upwards and lifted by its height. Parallel
 * lines stay parallel, so that distances can still be compared.
 */
import type { Point } from "../core/layout.js";

/** Heights on a grid over the picture: row by row from its lower edge; the outermost samples lie on its edges. */
export interface HeightField {
  readonly columns: number;
  readonly rows: number;
  /** 0 at the floor, 1 at the top, more beyond it; below -1 where there is none. */
  readonly heights: Float32Array;
}

export interface Tilt {
  /** 1: seen from above; less: how much is left of a vertical distance. */
  readonly squeeze: number;
  /** Pixels that a height of 1 is lifted. */
  readonly lift: number;
}

/** What is higher is cut off: one spike would hide the race. */
export const highest = 1.05;

const steepest = (62 * Math.PI) / 180;
/** What a height of 1 would be when seen from the side, as a share of the picture's height. */
const relief = 0.42;

export const flat: Tilt = { squeeze: 1, lift: 0 };

/** @param part 0 flat … 1 as steep as it goes; @param height of the picture in pixels */
export function tiltOf(part: number, height: number): Tilt {
  const angle = part * steepest;
  return { squeeze: Math.cos(angle), lift: Math.sin(angle) * relief * height };
}

/** Where a pixel of the flat picture is seen. */
export function lifted([x, y]: Point, tilt: Tilt, field: HeightField, width: number, height: number): Point {
  return [x, tilt.lift === 0 ? y : liftedRow(x, y, tilt, field, width, height)];
}

/** The same for many pixels in place, x and y in turn. */
export function liftAll(pixels: Float32Array, tilt: Tilt, field: HeightField, width: number, height: number): void {
  if (tilt.lift === 0) return;
  for (let k = 0; k < pixels.length; k += 2) {
    pixels[k + 1] = liftedRow(pixels[k] as number, pixels[k + 1] as number, tilt, field, width, height);
  }
}

function liftedRow(x: number, y: number, tilt: Tilt, field: HeightField, width: number, height: number): number {
  const rise = tilt.lift * heightAt(field, x / width, 1 - y / height);
  return middle(height, tilt) + (y - height / 2) * tilt.squeeze - rise;
}

/** The pixel of the flat picture that is seen at a place: the inverse of `lifted`, found by going there and back. */
export function dropped([x, y]: Point, tilt: Tilt, field: HeightField, width: number, height: number): Point {
  if (tilt.lift === 0) return [x, y];
  let [low, high] = [-height, 2 * height];
  // The frontmost place that is seen there: lifted is followed from the front, and the first crossing is halved upon.
  for (let front = high; front > low; front -= height / 64) {
    if (lifted([x, front], tilt, field, width, height)[1] <= y) {
      [low, high] = [front, front + height / 64];
      break;
    }
  }
  for (let halving = 0; halving < 30; halving++) {
    const between = (low + high) / 2;
    if (lifted([x, between], tilt, field, width, height)[1] <= y) low = between;
    else high = between;
  }
  return [x, (low + high) / 2];
}

/** Where the middle of the flat picture goes: down by half of what the heights rise, so that the relief stays in view. */
export const middle = (height: number, { lift }: Tilt): number => height / 2 + 0.42 * lift;

/** The height at a place, by parts of the width from the left and of the height from below; outside: at the edge. */
function heightAt({ columns, rows, heights }: HeightField, u: number, v: number): number {
  const column = clamp(u * (columns - 1), columns - 1);
  const row = clamp(v * (rows - 1), rows - 1);
  const c = Math.min(Math.floor(column), columns - 2);
  const r = Math.min(Math.floor(row), rows - 2);
  const at = r * columns + c;
  const below = (1 - column + c) * shown(heights[at]) + (column - c) * shown(heights[at + 1]);
  const above = (1 - column + c) * shown(heights[at + columns]) + (column - c) * shown(heights[at + columns + 1]);
  return (1 - row + r) * below + (row - r) * above;
}

const shown = (height = 0) => clamp(height, highest);

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** GLSL: `lifted`, with uTilt = squeeze, lift, middle; uSize the picture's, uGrid the field's columns and rows. */
export const liftGlsl = `
uniform sampler2D uHeights;
uniform vec2 uGrid;
uniform vec3 uTilt;
float fieldAt(ivec2 at) { return clamp(texelFetch(uHeights, at, 0).r, 0.0, ${highest}); }
float fieldHeight(vec2 pixel) {
  vec2 at = clamp(vec2(pixel.x, uSize.y - pixel.y) / uSize, 0.0, 1.0) * (uGrid - 1.0);
  ivec2 cell = ivec2(min(floor(at), uGrid - 2.0));
  vec2 t = at - vec2(cell);
  return mix(mix(fieldAt(cell), fieldAt(cell + ivec2(1, 0)), t.x),
             mix(fieldAt(cell + ivec2(0, 1)), fieldAt(cell + ivec2(1, 1)), t.x), t.y);
}
vec2 lifted(vec2 pixel) {
  if (uTilt.y == 0.0) return pixel;
  return vec2(pixel.x, uTilt.z + (pixel.y - uSize.y * 0.5) * uTilt.x - uTilt.y * fieldHeight(pixel));
}`;
