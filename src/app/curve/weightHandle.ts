/** The ring round the weight at the start: dragged, clicked to, or moved by arrow keys. */
import { element } from "../element.js";
import { figure } from "./figure.js";
import type { Scale } from "./scale.js";
import { words } from "./words.js";

/** Pixels an arrow key moves it; with shift, ten times as many. */
const keyPixels = 2;

const ways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

export class WeightHandle {
  readonly element = element("div", "start-handle curve-handle", "", {
    role: "slider",
    tabindex: "0",
    "aria-label": words("curve.weight"),
  });
  #scale: Scale | undefined;
  #at = 0;

  /** @param onMove told the weight that is wanted */
  constructor(container: HTMLElement, onMove: (weight: number) => void) {
    container.append(this.element);
    const moveTo = (pixel: number) => this.#scale && onMove(this.#scale.weightAt(pixel));
    const follow = (event: PointerEvent) => {
      const { left, width } = container.getBoundingClientRect();
      moveTo(Math.min(Math.max(event.clientX - left, 18), width - 18));
    };
    container.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      container.setPointerCapture(event.pointerId);
      follow(event);
    });
    container.addEventListener("pointermove", (event) => {
      if (container.hasPointerCapture(event.pointerId)) follow(event);
    });
    this.element.addEventListener("keydown", (event) => {
      const way = ways[event.key];
      if (way === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      moveTo(this.#at + way * keyPixels * (event.shiftKey ? 10 : 1));
    });
  }

  show(weight: number, height: number, [from, to]: readonly [number, number], scale: Scale): void {
    this.#scale = scale;
    this.#at = scale.x(weight);
    const y = scale.y(height);
    this.element.style.transform = `translate(${this.#at.toFixed(1)}px, ${(Number.isFinite(y) ? y : 20).toFixed(1)}px)`;
    this.element.setAttribute("aria-valuemin", String(from));
    this.element.setAttribute("aria-valuemax", String(to));
    this.element.setAttribute("aria-valuenow", String(weight));
    this.element.setAttribute("aria-valuetext", figure(weight));
  }
}
