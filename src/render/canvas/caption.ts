/** A picture's caption, in its upper corners: what race it is, and how far it is. */
import type { Camera } from "../camera.js";
import type { Palette } from "../palette.js";
import type { Rectangle } from "../placeLabels.js";
import type { Pen } from "./pen.js";
import { widthOf } from "./textWidths.js";
import { drawWords, family, type Writing, write } from "./words.js";

export interface Caption {
  readonly title: string;
  readonly step: string;
}

const font = `600 16px ${family}`;
const inset = 16;

/** Where a caption is written. */
export function captionBoxes(pen: Pen, { title, step }: Caption, { width }: Camera): Rectangle[] {
  const stepWidth = widthOf(pen, font, step);
  return [
    { x: inset, y: inset - 4, width: widthOf(pen, font, title), height: 24 },
    { x: width - inset - stepWidth, y: inset - 4, width: stepWidth, height: 24 },
  ];
}

/** Writes all that is written at a moment, its caption too, in CSS pixels. */
export function drawCaptionedWords(pen: Pen, writing: Writing, camera: Camera, palette: Palette): void {
  drawWords(pen, writing, camera, palette);
  if (!writing.caption) return;
  const { title, step } = writing.caption;
  const y = inset + 8;
  write(pen, title, inset, y, { font, align: "left", palette });
  write(pen, step, camera.width - inset, y, { font, align: "right", palette, opacity: 0.75 });
}
