/** The projection on a canvas: bands of loss, and over them each lane's way, its marble, and how far that is off the plane. */
import type { Identity } from "../../../render/identity.js";
import { type Palette, rgb } from "../../../render/palette.js";
import type { PlaneLane, PlaneView } from "../../../train/messages.js";
import type { Sheet } from "../multiples/canvas.js";
import { mix, paintField, type Rgb } from "../multiples/field.js";

export interface Projection {
  readonly plane: PlaneView;
  /** Heights 0 … 1 of the losses on a square grid; nothing so far where it is not sampled. */
  readonly heights: Float64Array | undefined;
  readonly shown: readonly { readonly lane: PlaneLane; readonly look: Identity | undefined }[];
  readonly highlighted: string | undefined;
  readonly palette: Palette;
}

/** Bands of equal height: their edges are the contours. */
const bands = 22;
const marbleRadius = 5;
/** A halo is at most this part of the side. */
const largestHalo = 0.3;

export function drawProjection(sheet: Sheet, { plane, heights, shown, highlighted, palette }: Projection): void {
  const { context, side } = sheet;
  const colourOf = heightColours(palette);
  if (heights) paintField(sheet, heights, Math.round(Math.sqrt(heights.length)), colourOf);
  else {
    context.fillStyle = palette.nothing;
    context.fillRect(0, 0, side, side);
  }
  const [[a0, a1], [b0, b1]] = plane.domain;
  const scale = side / (a1 - a0);
  const x = (a: number) => (a - a0) * scale;
  const y = (b: number) => side - ((b - b0) / (b1 - b0)) * side;
  const ways = shown.map(({ lane: { id, a, b, off }, look }) => ({
    xs: a.map(x),
    ys: b.map(y),
    off: Math.min(largestHalo * side, (off.at(-1) ?? 0) * scale),
    colour: look?.colour ?? palette.ink,
    alpha: highlighted !== undefined && highlighted !== id ? 0.25 : 1,
  }));
  // Marbles are not to lie under others' ways, nor ways under halos.
  for (const draw of [drawHalo, drawTrail, drawMarble]) {
    for (const way of ways) {
      context.globalAlpha = way.alpha;
      draw(context, way, palette);
    }
  }
  context.globalAlpha = 1;
  drawStart(context, x(plane.start[0]), y(plane.start[1]), palette);
}

/** A lane's way in pixels, and how far its end is off the plane. */
interface Way {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly off: number;
  readonly colour: string;
  readonly alpha: number;
}

function drawTrail(context: CanvasRenderingContext2D, { xs, ys, colour }: Way, { halo }: Palette): void {
  context.beginPath();
  xs.forEach((x, k) => {
    context.lineTo(x, ys[k] ?? 0);
  });
  context.lineJoin = "round";
  stroke(context, halo, 4);
  stroke(context, colour, 2);
}

function drawMarble(context: CanvasRenderingContext2D, { xs, ys, colour }: Way, { halo }: Palette): void {
  context.beginPath();
  context.arc(xs.at(-1) ?? 0, ys.at(-1) ?? 0, marbleRadius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  stroke(context, halo, 1.5);
}

/** As large as the lane is far from the plane, in the map's own units. */
function drawHalo(context: CanvasRenderingContext2D, { xs, ys, off, colour, alpha }: Way): void {
  if (!(off > 0)) return;
  context.beginPath();
  context.arc(xs.at(-1) ?? 0, ys.at(-1) ?? 0, marbleRadius + off, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.globalAlpha = 0.13 * alpha;
  context.fill();
  context.globalAlpha = 0.6 * alpha;
  stroke(context, colour, 1);
}

/** A cross where all lanes begin. */
function drawStart(context: CanvasRenderingContext2D, x: number, y: number, { halo, ink }: Palette): void {
  context.beginPath();
  for (const [dx, dy] of [
    [5, 5],
    [5, -5],
  ] as const) {
    context.moveTo(x - dx, y - dy);
    context.lineTo(x + dx, y + dy);
  }
  stroke(context, halo, 4);
  stroke(context, ink, 1.8);
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** The map's colour at a height, in bands; that of nothing where there is no number. */
function heightColours({ map, nothing }: Palette): (height: number) => Rgb {
  const stops = map.map(rgb);
  const none: Rgb = rgb(nothing);
  const shades = Array.from({ length: bands }, (_, band): Rgb => {
    const at = (band / (bands - 1)) * (stops.length - 1);
    const low = Math.min(Math.floor(at), stops.length - 2);
    return mix(stops[low] ?? none, stops[low + 1] ?? none, at - low);
  });
  return (height) =>
    Number.isNaN(height) ? none : (shades[Math.min(bands - 1, Math.max(0, Math.floor(height * bands)))] ?? none);
}
