/** The map as pixels: bands of height, crisp lines between them and soft relief, the same as the shader of `pixi/map.ts` paints. */
import { bands } from "../mapHeights.js";
import { type Palette, rgb } from "../palette.js";
import type { HeightField } from "../tilt.js";

/** Where the light comes from: the upper left. */
const light = [-0.405, -0.567, 0.717] as const;
/** How many colours are made of a palette, from floor to top. */
const shades = 2048;
/** Samples below this stand for "not a number". */
const none = -1;

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
  const xs = taps(columns, field.columns);
  const ys = taps(rows, field.rows);
  const [perPixelX, perPixelY] = [(field.columns - 1) / width, (field.rows - 1) / height];
  const paint = shader(palette);
  const line = new Float32Array(field.columns);
  const lineSlope = new Float32Array(field.columns);
  // Heights at the middles of pixels by Catmull and Rom's cubic, first up and down, then across; slopes by its derivatives.
  for (let row = 0; row < rows; row++) {
    interpolateDown(line, field, ys, ys.weight, row);
    interpolateDown(lineSlope, field, ys, ys.slope, row);
    for (let column = 0; column < columns; column++) {
      const at = 4 * column;
      const slopeX = perPixelX * tapped(line, xs.index, xs.slope, at);
      const slopeY = perPixelY * tapped(lineSlope, xs.index, xs.weight, at);
      paint(into, 4 * (row * columns + column), tapped(line, xs.index, xs.weight, at), slopeX, slopeY);
    }
  }
}

/** Four samples' indices, their weights and the weights' derivatives for each pixel in turn. */
interface Taps {
  readonly index: Int32Array;
  readonly weight: Float64Array;
  readonly slope: Float64Array;
}

function taps(pixels: number, samples: number): Taps {
  const index = new Int32Array(4 * pixels);
  const weight = new Float64Array(4 * pixels);
  const slope = new Float64Array(4 * pixels);
  for (let k = 0; k < pixels; k++) {
    const at = ((k + 0.5) / pixels) * (samples - 1);
    const cell = Math.floor(at);
    const t = at - cell;
    const weights = [-t + t * t * (2 - t), 2 + t * t * (3 * t - 5), t + t * t * (4 - 3 * t), t * t * (t - 1)] as const;
    const slopes = [t * (4 - 3 * t) - 1, t * (9 * t - 10), 1 + t * (8 - 9 * t), t * (3 * t - 2)] as const;
    for (let i = 0; i < 4; i++) {
      index[4 * k + i] = Math.min(Math.max(cell + i - 1, 0), samples - 1);
      weight[4 * k + i] = (weights[i] as number) / 2;
      slope[4 * k + i] = (slopes[i] as number) / 2;
    }
  }
  return { index, weight, slope };
}

/** What the four rows of samples round a row of pixels amount to, NaN where one is nothing. Rows of pixels go down, of samples up. */
function interpolateDown(
  line: Float32Array,
  { columns, rows, heights }: HeightField,
  { index }: Taps,
  weights: Float64Array,
  row: number,
): void {
  line.fill(0);
  for (let i = 4 * row; i < 4 * row + 4; i++) {
    const first = columns * (rows - 1 - (index[i] as number));
    const weight = weights[i] as number;
    for (let c = 0; c < columns; c++) {
      const sample = heights[first + c] as number;
      line[c] = (line[c] as number) + weight * (sample < none ? Number.NaN : sample);
    }
  }
}

/** The weighted sum of four samples. */
function tapped(samples: Float32Array, index: Int32Array, weights: Float64Array, at: number): number {
  let sum = 0;
  for (let i = at; i < at + 4; i++) sum += (weights[i] as number) * (samples[index[i] as number] as number);
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
    if (Number.isNaN(height)) {
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
