/** A pen that writes SVG: whatever is drawn with it becomes elements. */

import { escaped } from "../../core/markup.js";
import type { Pen } from "../canvas/pen.js";
import { estimateWidth } from "../textWidth.js";
import { short, tag } from "./markup.js";

/** What several pens of a picture share: definitions that elements refer to. */
export class Definitions {
  readonly #written: string[] = [];

  /** Adds one under an id of its own, and gives the id. */
  add(kind: string, write: (id: string) => string): string {
    const id = `${kind}${this.#written.length}`;
    this.#written.push(write(id));
    return id;
  }

  get markup(): string {
    return this.#written.join("");
  }
}

/** A radial gradient that is written when it is first used. */
class Gradient implements CanvasGradient {
  readonly #circles: readonly number[];
  readonly #stops: string[] = [];
  #id: string | undefined;

  constructor(circles: readonly number[]) {
    this.#circles = circles;
  }

  addColorStop(offset: number, colour: string): void {
    const [, rgb, alpha] = /^rgba\((.*), ([\d.]+)\)$/.exec(colour) ?? [];
    const stop = rgb === undefined ? colour : `rgb(${rgb})`;
    const [fr, r] = [this.#circles[2] ?? 0, this.#circles[5] ?? 1];
    // In SVG 1.1 a gradient begins at a point: offsets are counted from there.
    const part = this.#isConcentric ? (fr + offset * (r - fr)) / r : offset;
    this.#stops.push(tag("stop", { offset: part, "stop-color": stop, "stop-opacity": alpha }));
  }

  get #isConcentric(): boolean {
    const [x0, y0, , x1, y1] = this.#circles;
    return x0 === x1 && y0 === y1;
  }

  idIn(definitions: Definitions): string {
    const [fx, fy, , cx, cy, r] = this.#circles;
    this.#id ??= definitions.add("g", (id) =>
      tag("radialGradient", { id, gradientUnits: "userSpaceOnUse", cx, cy, r, fx, fy }, this.#stops.join("")),
    );
    return this.#id;
  }
}

type Style = Pen["fillStyle"];

export class SvgPen implements Pen {
  fillStyle: Style = "#000000";
  strokeStyle: Style = "#000000";
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  globalAlpha = 1;
  font = "10px sans-serif";
  textAlign: CanvasTextAlign = "start";
  textBaseline: CanvasTextBaseline = "alphabetic";
  readonly #definitions: Definitions;
  readonly #elements: string[] = [];
  #path: string[] = [];
  #dash: readonly number[] = [];

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** All that was drawn. */
  get markup(): string {
    return this.#elements.join("\n");
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${short(x)} ${short(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`L${short(x)} ${short(y)}`);
  }

  closePath(): void {
    this.#path.push("Z");
  }

  /** Clockwise, in two halves: an arc that ends where it begins would be nothing. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) => `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`;
    const half = `A${short(radius)} ${short(radius)} 0 0 1 `;
    this.#path.push(`${this.#path.length === 0 ? "M" : "L"}${at(from)}`, half + at((from + to) / 2), half + at(to));
  }

  fill(): void {
    this.#addPath({ fill: this.#styled(this.fillStyle), "fill-opacity": this.#opacity });
  }

  stroke(): void {
    this.#addPath({
      fill: "none",
      ...this.#strokes,
      "stroke-linecap": this.lineCap === "butt" ? undefined : this.lineCap,
      "stroke-dasharray": this.#dash.length > 0 ? this.#dash.map(short).join(" ") : undefined,
    });
  }

  setLineDash(lengths: number[]): void {
    this.#dash = lengths;
  }

  fillText(text: string, x: number, y: number): void {
    this.#addText(text, x, y, { fill: this.#styled(this.fillStyle), "fill-opacity": this.#opacity });
  }

  strokeText(text: string, x: number, y: number): void {
    this.#addText(text, x, y, { fill: "none", ...this.#strokes });
  }

  measureText(text: string): { readonly width: number } {
    return { width: estimateWidth(text, this.#fontSize) };
  }

  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): CanvasGradient {
    return new Gradient([x0, y0, r0, x1, y1, r1]);
  }

  /** Draws something round the origin once, and gives what puts it at a pixel. */
  stamp(draw: (pen: Pen) => void): (x: number, y: number) => void {
    const pen = new SvgPen(this.#definitions);
    draw(pen);
    const id = this.#definitions.add("m", (id) => tag("g", { id }, pen.markup));
    return (x, y) => this.#elements.push(tag("use", { href: `#${id}`, x, y }));
  }

  get #opacity(): number | undefined {
    return this.globalAlpha === 1 ? undefined : this.globalAlpha;
  }

  get #strokes() {
    return {
      stroke: this.#styled(this.strokeStyle),
      "stroke-width": this.lineWidth,
      "stroke-opacity": this.#opacity,
      "stroke-linejoin": this.lineJoin === "miter" ? undefined : this.lineJoin,
    };
  }

  get #fontSize(): number {
    return Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
  }

  #styled(style: Style): string {
    if (typeof style === "string") return style;
    return style instanceof Gradient ? `url(#${style.idIn(this.#definitions)})` : "none";
  }

  #addPath(look: Readonly<Record<string, string | number | undefined>>): void {
    if (this.#path.length > 0) this.#elements.push(tag("path", { ...look, d: this.#path.join("") }));
  }

  #addText(text: string, x: number, y: number, look: Readonly<Record<string, string | number | undefined>>): void {
    const [, weight, family] = /^(\d+ )?[\d.]+px (.*)$/.exec(this.font) ?? [];
    const anchor = this.textAlign === "center" ? "middle" : this.textAlign === "right" ? "end" : undefined;
    const attributes = {
      x,
      y,
      dy: this.textBaseline === "middle" ? "0.35em" : undefined,
      "font-family": family,
      "font-size": this.#fontSize,
      "font-weight": weight?.trim(),
      "text-anchor": anchor,
      ...look,
    };
    this.#elements.push(tag("text", attributes, escaped(text)));
  }
}
