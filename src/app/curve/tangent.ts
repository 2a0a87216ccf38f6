/** The tangent at a weight, the way that −slope points, and under the curve the step that is taken next. */
import { svgElement } from "../panel/svg.js";
import { figure } from "./figure.js";
import type { Scale } from "./scale.js";
import { words } from "./words.js";

export interface Touch {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
  /** Where the next update leads; undefined at the end. */
  readonly next: number | undefined;
  readonly colour: string;
}

/** Pixels: half of the tangent at most, and of an arrow at least and at most. */
const [half, shortest, longest] = [110, 22, 130];

export class Tangent {
  readonly element = svgElement("g", { class: "tangent" });
  readonly #line = svgElement("line", { class: "tangent-line" });
  readonly #label = svgElement("text", { class: "tangent-label" });
  readonly #drop = svgElement("line", { class: "tangent-drop" });
  readonly #arrow = svgElement("path", { class: "tangent-arrow" });
  readonly #arrowLabel = svgElement("text", { class: "tangent-label", "text-anchor": "middle" });
  readonly #step = svgElement("path", { class: "tangent-step" });

  constructor() {
    this.element.append(this.#line, this.#drop, this.#arrow, this.#arrowLabel, this.#step, this.#label);
  }

  show({ x, value, slope, next, colour }: Touch, scale: Scale): void {
    const [px, py] = [scale.x(x), scale.y(value)];
    const isSeen = Number.isFinite(px) && Number.isFinite(py) && Number.isFinite(slope) && px >= 0 && px <= scale.width;
    this.element.style.display = isSeen ? "" : "none";
    if (!isSeen) return;
    this.#showLine(px, py, slope, scale);
    this.#showArrow(px, py, slope);
    const axis = scale.height - 40;
    setLine(this.#drop, px, py, px, axis);
    this.#step.setAttribute("stroke", colour);
    this.#step.setAttribute("fill", colour);
    const end = next === undefined ? px : Math.min(Math.max(scale.x(next), -20), scale.width + 20);
    this.#step.setAttribute("d", Number.isFinite(end) ? arrow(px, end, axis, 4) : "");
  }

  #showLine(px: number, py: number, slope: number, scale: Scale): void {
    const [dx, dy] = [scale.x(1) - scale.x(0), (scale.y(1) - scale.y(0)) * slope];
    const size = Math.hypot(dx, dy);
    const reach = Math.min(half, scale.width / 6);
    const [ux, uy] = [(reach * dx) / size, (reach * dy) / size];
    setLine(this.#line, px - ux, py - uy, px + ux, py + uy);
    const isRight = px + ux + 130 < scale.width;
    this.#label.textContent = words("plot.slope", { value: figure(slope) });
    this.#label.setAttribute("text-anchor", isRight ? "start" : "end");
    const side = isRight ? 1 : -1;
    this.#label.setAttribute("x", String(px + side * (ux + 8)));
    this.#label.setAttribute("y", String(Math.min(Math.max(py + side * uy + 4, 16), scale.height - 50)));
  }

  /** As long as the logarithm of the slope, from 0.001 to 1000. */
  #showArrow(px: number, py: number, slope: number): void {
    const part = (Math.log10(Math.abs(slope)) + 3) / 6;
    const length = shortest + (longest - shortest) * Math.min(Math.max(part, 0), 1);
    const end = px - Math.sign(slope) * (length + 14);
    this.#arrow.setAttribute("d", slope === 0 ? "" : arrow(px - Math.sign(slope) * 14, end, py, 5));
    this.#arrowLabel.textContent = slope === 0 ? "" : words("plot.minusSlope");
    this.#arrowLabel.setAttribute("x", String((px + end) / 2));
    this.#arrowLabel.setAttribute("y", String(py - 11));
  }
}

/** A level arrow with a head that is no longer than itself. */
function arrow(from: number, to: number, y: number, half: number): string {
  const head = Math.sign(to - from) * Math.min(2 * half, Math.abs(to - from));
  if (head === 0) return "";
  const back = (to - head).toFixed(1);
  return `M${from.toFixed(1)} ${y.toFixed(1)}H${back}M${back} ${(y - half).toFixed(1)}L${to.toFixed(1)} ${y.toFixed(1)}L${back} ${(y + half).toFixed(1)}Z`;
}

function setLine(line: SVGLineElement, x1: number, y1: number, x2: number, y2: number): void {
  for (const [name, value] of Object.entries({ x1, y1, x2, y2 })) line.setAttribute(name, value.toFixed(1));
}
