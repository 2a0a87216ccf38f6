/** The map as pixels: bands of height, crisp lines between them and soft relief, the same as the shader of `pixi/map.ts` paints. */
import { bands } from "../mapHeights.js";
import { type Palette, rgb } from "../palette.js";
import type { HeightField } from "../tilt.js";

/** Where the light comes from: the upper left. */
const light = [-0.405, -0.567, 0.717] as const;
/** How many colours are made of a palette, from floor to top. */
const shades = 2048;
/** Heights below this stand for "not a number". */
const none = -1;
const nothing = -2;

export interface RasterSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels painted along a CSS pixel. */
  readonly resolution: number;
}

/** Paints `width × height` CSS pixels into RGBA, row by row from above. */
export function paintRaster(into: Uint8ClampedArray, field: HeightField, palette: Palette, size: RasterSize): void {
  const { width, height, resolution } = size;
  const [columns, rows] = [Math.round(width * resolution), Math.round(height * resolution)];
  // A CSS pixel more to the right and below, for slopes.
  const across = columns + resolution;
  const heights = interpolated(field, columns, rows, resolution);
  const paint = shader(palette);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * across + column;
      const here = heights[at] as number;
      const right = heights[at + resolution] as number;
      const below = heights[at + resolution * across] as number;
      paint(into, 4 * (row * columns + column), here, right - here, below - here);
    }
  }
}

/** Heights at the middles of pixels by Catmull and Rom's cubic, first up and down, then across. */
function interpolated(field: HeightField, columns: number, rows: number, resolution: number): Float32Array {
  const { heights } = field;
  const xs = taps(columns + resolution, columns, field.columns);
  const ys = taps(rows + resolution, rows, field.rows);
  const result = new Float32Array((columns + resolution) * (rows + resolution));
  const line = new Float32Array(field.columns);
  let out = 0;
  for (let row = 0; row < rows + resolution; row++) {
    // Rows of pixels go down, rows of samples up.
    const first = 4 * row;
    for (let c = 0; c < field.columns; c++) line[c] = tapped(heights, ys, first, field.columns, c, field.rows - 1);
    for (let column = 0; column < columns + resolution; column++) result[out++] = tapped(line, xs, 4 * column, 1, 0, 0);
  }
  return result;
}

/** Four samples' indices and weights for each pixel in turn. */
interface Taps {
  readonly index: Int32Array;
  readonly weight: Float64Array;
}

/** @param length pixels that are wanted, some of them beyond the last of the picture's `pixels` */
function taps(length: number, pixels: number, samples: number): Taps {
  const index = new Int32Array(4 * length);
  const weight = new Float64Array(4 * length);
  for (let k = 0; k < length; k++) {
    const at = ((k + 0.5) / pixels) * (samples - 1);
    const cell = Math.floor(at);
    const t = at - cell;
    for (let i = 0; i < 4; i++) index[4 * k + i] = Math.min(Math.max(cell + i - 1, 0), samples - 1);
    weight[4 * k] = 0.5 * (-t + t * t * (2 - t));
    weight[4 * k + 1] = 0.5 * (2 + t * t * (3 * t - 5));
    weight[4 * k + 2] = 0.5 * (t + t * t * (4 - 3 * t));
    weight[4 * k + 3] = 0.5 * (t * t * (t - 1));
  }
  return { index, weight };
}

/** The weighted sum of four samples `stride` apart; nothing where one of them is. `last` turns their order round, if it is not 0. */
function tapped(
  samples: Float32Array,
  { index, weight }: Taps,
  at: number,
  stride: number,
  first: number,
  last: number,
): number {
  let sum = 0;
  for (let i = at; i < at + 4; i++) {
    const k = index[i] as number;
    const sample = samples[first + stride * (last === 0 ? k : last - k)] as number;
    if (sample < none) return nothing;
    sum += (weight[i] as number) * sample;
  }
  return sum;
}

type Paint = (into: Uint8ClampedArray, at: number, height: number, slopeX: number, slopeY: number) => void;

/** What gives a pixel its colour from the height there and how much higher it is a CSS pixel to the right and below. */
function shader({ map, line, lineStrength, relief, nothing: nowhere }: Palette): Paint {
  const colours = colourTable(map);
  const lineColour = rgb(line).map((part) => 255 * part) as [number, number, number];
  const noColour = rgb(nowhere).map((part) => 255 * part) as [number, number, number];
  return (into, at, height, slopeX, slopeY) => {
    into[at + 3] = 255;
    if (height < none) {
      for (let c = 0; c < 3; c++) into[at + c] = noColour[c] as number;
      return;
    }
    const level = height * bands;
    const steepness = Math.sqrt(slopeX * slopeX + slopeY * slopeY) * bands;
    const banded = (height + (Math.floor(level) + 0.5) / bands) / 2;
    const shade = 3 * Math.round(Math.min(Math.max(banded, 0), 1) * (shades - 1));
    const [nx, ny] = [-130 * slopeX, -130 * slopeY];
    const lit = (nx * light[0] + ny * light[1] + light[2]) / Math.sqrt(nx * nx + ny * ny + 1) - light[2];
    const away = Math.abs(level + 0.5 - Math.floor(level + 0.5) - 0.5) / Math.max(steepness, 1e-6);
    // A plain that is just as high as a level is no line.
    const isLine = steepness >= 1e-4 && away < 0.95 && steepness < 0.4;
    const inked = isLine
      ? lineStrength * (1 - smoothstep(0.15, 0.95, away)) * (1 - smoothstep(0.12, 0.4, steepness))
      : 0;
    for (let c = 0; c < 3; c++) {
      const ground = (colours[shade + c] as number) + 255 * relief * 0.3 * lit;
      into[at + c] = ground + inked * ((lineColour[c] as number) - ground);
    }
  };
}

function smoothstep(low: number, high: number, x: number): number {
  const t = Math.min(Math.max((x - low) / (high - low), 0), 1);
  return t * t * (3 - 2 * t);
}

/** Colours from floor to top, 0 … 255 a part. */
function colourTable(map: Palette["map"]): Float32Array {
  const table = new Float32Array(3 * shades);
  for (let shade = 0; shade < shades; shade++) table.set(mapColour(map, shade / (shades - 1)), 3 * shade);
  return table;
}

/** A map's colour at a height of 0 … 1, 0 … 255 a part. */
export function mapColour(map: Palette["map"], height: number): [number, number, number] {
  const at = Math.min(Math.max(height, 0), 1) * (map.length - 1);
  const below = Math.min(Math.floor(at), map.length - 2);
  const [low, high] = [rgb(map[below] ?? map[0]), rgb(map[below + 1] ?? map[4])];
  return low.map((part, c) => 255 * (part + (at - below) * ((high[c] ?? part) - part))) as [number, number, number];
}
