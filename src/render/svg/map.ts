/** The map as vectors: what is above each contour, filled with the colour of its band and edged with the contour's line. */
import { type Contour, contours, surrounded } from "../../landscape/contours.js";
import type { Camera } from "../camera.js";
import { mapColour } from "../canvas/raster.js";
import { bands } from "../mapHeights.js";
import type { Palette } from "../palette.js";
import type { HeightField } from "../tilt.js";
import { short, tag } from "./markup.js";

/** Lower than every height, and than what stands for "not a number". */
const outside = -100;
/** Between the floor and what stands for "not a number": what is above has a loss. */
const defined = -1;
/** A point is left out where the line without it is at most this many pixels elsewhere. */
const tolerance = 0.08;

export function mapMarkup(field: HeightField, camera: Camera, palette: Palette): string {
  const { width, height } = camera;
  const grid = surrounded(field, outside);
  const toPixels = {
    x: (column: number) => ((column - 2) / (field.columns - 1)) * width,
    y: (row: number) => height - ((row - 2) / (field.rows - 1)) * height,
  };
  const areaAbove = (level: number) =>
    contours(grid, level)
      .map((line) => pathOf(line, toPixels))
      .join("");
  const levels = Array.from({ length: bands - 1 }, (_, k) => ({ level: (k + 1) / bands, band: k + 1 }));
  const ground = tag("rect", { width, height, fill: palette.nothing });
  const floor = tag("path", { fill: bandColour(palette, 0), d: areaAbove(defined) });
  const areas = levels.map(({ level, band }) => tag("path", { fill: bandColour(palette, band), d: areaAbove(level) }));
  const lines = { stroke: palette.line, "stroke-width": 0.9, "stroke-opacity": palette.lineStrength };
  return `${ground}\n${floor}\n${tag("g", lines, areas.join("\n"))}`;
}

function bandColour({ map }: Palette, band: number): string {
  const parts = mapColour(map, (band + 0.5) / bands).map((part) => Math.round(part).toString(16).padStart(2, "0"));
  return `#${parts.join("")}`;
}

interface ToPixels {
  x(column: number): number;
  y(row: number): number;
}

/** A closed line as path data. */
function pathOf({ points }: Contour, { x, y }: ToPixels): string {
  const pixels: number[] = [];
  for (let k = 0; k < points.length; k += 2) pixels.push(x(points[k] ?? 0), y(points[k + 1] ?? 0));
  const kept = simplified(pixels);
  if (kept.length < 3) return "";
  return `M${kept.map((k) => `${short(pixels[2 * k] ?? 0)} ${short(pixels[2 * k + 1] ?? 0)}`).join("L")}Z`;
}

/** The indices of the points that a line needs: from each one the next is the last to which the line is nearly straight. */
function simplified(pixels: readonly number[]): number[] {
  const count = pixels.length / 2;
  const kept = [0];
  for (let from = 0, to = 1; to < count; to++) {
    if (isStraight(pixels, from, to + 1)) continue;
    kept.push(to);
    from = to;
  }
  return kept;
}

function isStraight(pixels: readonly number[], from: number, to: number): boolean {
  if (2 * to >= pixels.length || to - from > 40) return false;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [pixels[2 * from], pixels[2 * from + 1], pixels[2 * to], pixels[2 * to + 1]];
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return false;
  for (let k = from + 1; k < to; k++) {
    const away = (x1 - x0) * ((pixels[2 * k + 1] ?? 0) - y0) - (y1 - y0) * ((pixels[2 * k] ?? 0) - x0);
    if (Math.abs(away) > tolerance * length) return false;
  }
  return true;
}
