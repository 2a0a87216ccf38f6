/** What is written over the map where there is no page to write on it: ticks, names with leaders, flags, the start, a caption. */
import type { Point } from "../../core/layout.js";
import type { AxisTick } from "../axisTicks.js";
import type { Camera } from "../camera.js";
import type { Flag } from "../flags.js";
import type { Palette } from "../palette.js";
import type { Box, Placed, Rectangle } from "../placeLabels.js";
import { circlePath, fillPath, type Pen, polygonPath, strokePath } from "./pen.js";
import { widthOf } from "./textWidths.js";

export interface Label extends Box {
  readonly text: string;
  readonly place: Placed;
  /** Its marble. */
  readonly at: Point;
}

export interface FlagWords {
  readonly flag: Flag;
  readonly text: string;
  readonly colour: string;
}

/** All that is written at a moment. */
export interface Writing {
  readonly ticks: readonly AxisTick[];
  readonly labels: readonly Label[];
  readonly flags: readonly FlagWords[];
  /** Where the start is seen, if there is one. */
  readonly start?: Point;
  /** In the upper corners: what race it is, and how far it is. */
  readonly caption?: { readonly title: string; readonly step: string };
}

const family = '"Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK SC", "DejaVu Sans", sans-serif';
const fonts = {
  tick: `12px ${family}`,
  label: `600 13px ${family}`,
  flag: `12px ${family}`,
  title: `600 16px ${family}`,
};

const labelHeight = 17;
const labelPadding = 3;
/** Pixels of the halo that letters stand in. */
const haloWidth = 3.4;
const captionInset = 16;

/** The room that a name takes. */
export function labelBox(pen: Pen, text: string): Box {
  return { width: widthOf(pen, fonts.label, text) + 2 * labelPadding, height: labelHeight };
}

/** Where the ticks' numbers are written. */
export function tickBoxes(pen: Pen, ticks: readonly AxisTick[], { height }: Camera): Rectangle[] {
  return ticks.map(({ axis, at, text }) => {
    const width = widthOf(pen, fonts.tick, text);
    return axis === "x"
      ? { x: at - width / 2, y: height - 23, width, height: 17 }
      : { x: 10, y: at - 8.5, width, height: 17 };
  });
}

/** Where a caption is written. */
export function captionBoxes(
  pen: Pen,
  { title, step }: NonNullable<Writing["caption"]>,
  { width }: Camera,
): Rectangle[] {
  const titleWidth = widthOf(pen, fonts.title, title);
  const stepWidth = widthOf(pen, fonts.title, step);
  return [
    { x: captionInset, y: captionInset - 4, width: titleWidth, height: 24 },
    { x: width - captionInset - stepWidth, y: captionInset - 4, width: stepWidth, height: 24 },
  ];
}

/** Writes all of it, in CSS pixels. */
export function drawWords(pen: Pen, writing: Writing, camera: Camera, palette: Palette): void {
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  if (writing.start) drawStart(pen, writing.start, palette);
  for (const tick of writing.ticks) drawTick(pen, tick, camera, palette);
  for (const flag of writing.flags) drawFlag(pen, flag, camera, palette);
  for (const label of writing.labels) drawLeader(pen, label, palette);
  for (const { text, place, height } of writing.labels) {
    // At whole pixels a name is the same picture wherever it is, which halves a film.
    const [x, y] = [Math.round(place.x + labelPadding), Math.round(place.y + height / 2)];
    write(pen, text, x, y, { font: fonts.label, align: "left", palette });
  }
  if (writing.caption) drawCaption(pen, writing.caption, camera, palette);
}

interface Hand {
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly palette: Palette;
  readonly opacity?: number;
}

/** A text with a halo, so that it can be read on any ground. */
function write(pen: Pen, text: string, x: number, y: number, { font, align, palette, opacity = 1 }: Hand): void {
  pen.font = font;
  pen.textAlign = align;
  pen.lineJoin = "round";
  pen.strokeStyle = palette.halo;
  pen.lineWidth = haloWidth;
  pen.globalAlpha = 0.85 * opacity;
  pen.strokeText(text, x, y);
  pen.fillStyle = palette.ink;
  pen.globalAlpha = opacity;
  pen.fillText(text, x, y);
  pen.globalAlpha = 1;
}

function drawTick(pen: Pen, { axis, at, text }: AxisTick, { height }: Camera, { ink, halo }: Palette): void {
  pen.fillStyle = ink;
  pen.beginPath();
  pen.moveTo(axis === "x" ? at : 0, axis === "x" ? height - 5 : at);
  pen.lineTo(axis === "x" ? at : 5, axis === "x" ? height : at);
  strokePath(pen, ink, 1, 0.72);
  pen.font = fonts.tick;
  pen.textAlign = axis === "x" ? "center" : "left";
  const [x, y] = axis === "x" ? [at, height - 14] : [10, at];
  pen.strokeStyle = halo;
  pen.lineWidth = 2.6;
  pen.globalAlpha = 0.35;
  pen.strokeText(text, x, y);
  pen.fillStyle = ink;
  pen.globalAlpha = 0.78;
  pen.fillText(text, x, y);
  pen.globalAlpha = 1;
}

/** A line from a marble to its name, where they are apart. */
function drawLeader(pen: Pen, { place, width, height, at: [x, y] }: Label, { ink }: Palette): void {
  const toX = Math.min(Math.max(x, place.x), place.x + width) - x;
  const toY = Math.min(Math.max(y, place.y), place.y + height) - y;
  const length = Math.hypot(toX, toY);
  if (length <= 22) return;
  pen.beginPath();
  pen.moveTo(x + (10 / length) * toX, y + (10 / length) * toY);
  pen.lineTo(x + (1 - 2 / length) * toX, y + (1 - 2 / length) * toY);
  strokePath(pen, ink, 1, 0.8);
}

/** An arrow to the right and a cross, round the origin. */
const arrow: readonly Point[] = [
  [-6.3, -6.3],
  [9, 0],
  [-6.3, 6.3],
  [-2.7, 0],
];
const cross: readonly Point[] = [
  [-5.4, -8.1],
  [0, -2.7],
  [5.4, -8.1],
  [8.1, -5.4],
  [2.7, 0],
  [8.1, 5.4],
  [5.4, 8.1],
  [0, 2.7],
  [-5.4, 8.1],
  [-8.1, 5.4],
  [-2.7, 0],
  [-8.1, -5.4],
];

function drawFlag(pen: Pen, { flag, text, colour }: FlagWords, camera: Camera, palette: Palette): void {
  const [x, y] = flag.at;
  const [cos, sin] = flag.kind === "away" ? [Math.cos(flag.angle), Math.sin(flag.angle)] : [1, 0];
  const outline = flag.kind === "away" ? arrow : cross;
  polygonPath(
    pen,
    outline.map(([along, across]) => [x + along * cos - across * sin, y + along * sin + across * cos] as const),
  );
  strokePath(pen, palette.halo, 2.6, 0.85);
  fillPath(pen, colour);
  if (flag.wordless) return;
  const isLeftward = x > camera.width / 2;
  const align = isLeftward ? "right" : "left";
  write(pen, text, x + (isLeftward ? -18 : 18), y, { font: fonts.flag, align, palette });
}

const ring = 10.75;
const ringHalo = 6.5;
/** Of the ring round the start, with its halo. */
export const startRadius = ring + ringHalo / 2;

function drawStart(pen: Pen, [x, y]: Point, { ink, halo }: Palette): void {
  circlePath(pen, x, y, ring);
  strokePath(pen, halo, ringHalo, 0.75);
  strokePath(pen, ink, 2.5);
}

function drawCaption(
  pen: Pen,
  { title, step }: NonNullable<Writing["caption"]>,
  { width }: Camera,
  palette: Palette,
): void {
  const y = captionInset + 8;
  write(pen, title, captionInset, y, { font: fonts.title, align: "left", palette });
  write(pen, step, width - captionInset, y, { font: fonts.title, align: "right", palette, opacity: 0.75 });
}
