/** What is written over the map where there is no page to write on it: ticks, names with leaders, flags, the start, a caption. */
import type { Point } from "../../core/layout.js";
import type { AxisTick } from "../axisTicks.js";
import type { Camera } from "../camera.js";
import type { Flag } from "../flags.js";
import type { Leader } from "../leader.js";
import { startHalo, startRing } from "../marks.js";
import type { Palette } from "../palette.js";
import type { Box, Placed, Rectangle } from "../placeLabels.js";
import type { Caption } from "./caption.js";
import { circlePath, fillPath, type Pen, polygonPath, strokePath } from "./pen.js";
import { widthOf } from "./textWidths.js";

export interface Label {
  readonly text: string;
  readonly place: Placed;
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
  readonly caption?: Caption;
}

export const family = '"Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK SC", "DejaVu Sans", sans-serif';
const fonts = {
  tick: `12px ${family}`,
  label: `600 13px ${family}`,
  flag: `12px ${family}`,
};

const labelHeight = 17;
const labelPadding = 3;

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

/** Writes all of it but the caption, in CSS pixels. */
export function drawWords(pen: Pen, writing: Writing, camera: Camera, palette: Palette): void {
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  if (writing.start) drawStart(pen, writing.start, palette);
  for (const tick of writing.ticks) drawTick(pen, tick, camera, palette);
  for (const flag of writing.flags) drawFlag(pen, flag, camera, palette);
  for (const { place } of writing.labels) if (place.leader) drawLeader(pen, place.leader, palette);
  for (const { text, place } of writing.labels) {
    // At whole pixels a name is the same picture wherever it is, which halves a film.
    const [x, y] = [Math.round(place.x + labelPadding), Math.round(place.y + place.height / 2)];
    write(pen, text, x, y, { font: fonts.label, align: "left", palette });
  }
}

interface Hand {
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly palette: Palette;
  readonly opacity?: number;
  /** Of the letters' edge, and how much of it is seen. */
  readonly halo?: readonly [width: number, opacity: number];
}

/** A text with a halo, so that it can be read on any ground. */
export function write(pen: Pen, text: string, x: number, y: number, hand: Hand): void {
  const { font, align, palette, opacity = 1, halo = [3.4, 0.85 * opacity] } = hand;
  pen.font = font;
  pen.textAlign = align;
  pen.lineJoin = "round";
  pen.strokeStyle = palette.halo;
  [pen.lineWidth, pen.globalAlpha] = halo;
  pen.strokeText(text, x, y);
  pen.fillStyle = palette.ink;
  pen.globalAlpha = opacity;
  pen.fillText(text, x, y);
  pen.globalAlpha = 1;
}

function drawTick(pen: Pen, { axis, at, text }: AxisTick, { height }: Camera, palette: Palette): void {
  const isAlong = axis === "x";
  pen.beginPath();
  pen.moveTo(isAlong ? at : 0, isAlong ? height - 5 : at);
  pen.lineTo(isAlong ? at : 5, isAlong ? height : at);
  strokePath(pen, palette.ink, 1, 0.72);
  const [x, y, align] = isAlong ? ([at, height - 14, "center"] as const) : ([10, at, "left"] as const);
  write(pen, text, x, y, { font: fonts.tick, align, palette, opacity: 0.78, halo: [2.6, 0.35] });
}

function drawLeader(pen: Pen, { from, to }: Leader, { ink }: Palette): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
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

function drawStart(pen: Pen, [x, y]: Point, { ink, halo }: Palette): void {
  circlePath(pen, x, y, startRing);
  strokePath(pen, halo, startHalo, 0.75);
  strokePath(pen, ink, 2.5);
}
