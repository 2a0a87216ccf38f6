/** A pen that draws nothing: it tells where something would be drawn. */
import type { Pen } from "../canvas/pen.js";
import { widthOf } from "../canvas/textWidths.js";
import type { Reach } from "./reach.js";

/** Pixels that edges may be soft by. */
const soft = 1;

export class ReachPen implements Pen {
  fillStyle: Pen["fillStyle"] = "";
  strokeStyle: Pen["strokeStyle"] = "";
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  globalAlpha = 1;
  font = "";
  textAlign: CanvasTextAlign = "left";
  textBaseline: CanvasTextBaseline = "middle";
  readonly #reach: Reach;
  readonly #resolution: number;
  readonly #hand: Pen;
  #left = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #top = Number.POSITIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  /** @param hand measures texts */
  constructor(reach: Reach, resolution: number, hand: Pen) {
    this.#reach = reach;
    this.#resolution = resolution;
    this.#hand = hand;
  }

  beginPath(): void {
    this.#left = this.#top = Number.POSITIVE_INFINITY;
    this.#right = this.#bottom = Number.NEGATIVE_INFINITY;
  }

  moveTo(x: number, y: number): void {
    this.#left = Math.min(this.#left, x);
    this.#right = Math.max(this.#right, x);
    this.#top = Math.min(this.#top, y);
    this.#bottom = Math.max(this.#bottom, y);
  }

  lineTo(x: number, y: number): void {
    this.moveTo(x, y);
  }

  arc(x: number, y: number, radius: number): void {
    this.moveTo(x - radius, y - radius);
    this.moveTo(x + radius, y + radius);
  }

  closePath(): void {}

  setLineDash(): void {}

  fill(): void {
    this.#mark(this.#left, this.#top, this.#right, this.#bottom, 0);
  }

  /** Corners are round: none goes farther than half of what the line is wide. */
  stroke(): void {
    this.#mark(this.#left, this.#top, this.#right, this.#bottom, this.lineWidth / 2);
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, 0);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.lineWidth);
  }

  measureText(text: string): { readonly width: number } {
    return { width: widthOf(this.#hand, this.font, text) };
  }

  createRadialGradient(...circles: Parameters<Pen["createRadialGradient"]>): CanvasGradient {
    return this.#hand.createRadialGradient(...circles);
  }

  /** Letters stand on the middle of a line as high as their font, and may lean out of it by a quarter of that. */
  #text(text: string, x: number, y: number, margin: number): void {
    const size = Number(/(\d+)px/.exec(this.font)?.[1] ?? 16);
    const { width } = this.measureText(text);
    const left = this.textAlign === "left" ? x : this.textAlign === "right" ? x - width : x - width / 2;
    this.#mark(left, y - size / 2, left + width, y + size / 2, margin / 2 + size / 4);
  }

  #mark(left: number, top: number, right: number, bottom: number, margin: number): void {
    const [scale, by] = [this.#resolution, margin + soft];
    this.#reach.mark(scale * (left - by), scale * (top - by), scale * (right + by), scale * (bottom + by));
  }
}
