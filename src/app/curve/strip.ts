/** The curve of one weight of a network, with its tangent, and the weight on it to be dragged. */
import { sliceOf } from "../../curve/slices.js";
import { element } from "../element.js";
import { svgElement } from "../panel/svg.js";
import { figure } from "./figure.js";
import { pathOf } from "./scale.js";
import { words } from "./words.js";

export interface Shown {
  readonly theta: Float64Array;
  /** The weight's index in theta. */
  readonly i: number;
  readonly loss: number;
  readonly slope: number;
  readonly colour: string;
}

const [width, height] = [240, 110];
const [top, bottom] = [14, 12];
/** Weights are shown this far out, and as much farther as one lies. */
const reach = 4;
const places = 97;
const highest = 1.8;

export class Strip {
  readonly element = element("div", "slice");
  readonly #svg = svgElement("svg", {
    viewBox: `0 0 ${width} ${height}`,
    class: "slice-svg",
    role: "slider",
    tabindex: "0",
  });
  readonly #line = svgElement("path", { class: "ground-line" });
  readonly #tangent = svgElement("line", { class: "tangent-line" });
  readonly #ball = svgElement("circle", { r: "7", class: "slice-ball" });
  readonly #slope = element("span", "slice-slope");
  #reach = reach;
  #weight = 0;

  /** @param onMove told the weight that is wanted */
  constructor(name: string, onMove: (weight: number) => void) {
    const head = element("div", "slice-head");
    head.append(element("span", "", name), this.#slope);
    this.#svg.setAttribute("aria-label", words("slice.weight", { name }));
    this.#svg.append(this.#line, this.#tangent, this.#ball);
    this.element.append(head, this.#svg);
    const follow = ({ clientX }: PointerEvent) => {
      const { left, width: wide } = this.#svg.getBoundingClientRect();
      const part = Math.min(Math.max((clientX - left) / wide, 0), 1);
      onMove(Number(((2 * part - 1) * this.#reach).toFixed(3)));
    };
    this.#svg.addEventListener("pointerdown", (event) => {
      this.#svg.setPointerCapture(event.pointerId);
      follow(event);
    });
    this.#svg.addEventListener("pointermove", (event) => {
      if (this.#svg.hasPointerCapture(event.pointerId)) follow(event);
    });
    this.#svg.addEventListener("keydown", (event) => {
      const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
      if (way === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onMove(Number((this.#weight + way * (event.shiftKey ? 0.5 : 0.05)).toFixed(6)));
    });
  }

  show({ theta, i, loss, slope, colour }: Shown): void {
    const weight = theta[i] ?? Number.NaN;
    this.#weight = weight;
    this.#reach = Math.max(reach, Math.ceil(Math.abs(weight) * 1.1) || 0);
    const at = Array.from({ length: places }, (_, k) => this.#reach * ((2 * k) / (places - 1) - 1));
    const losses = sliceOf(theta, i, at);
    this.#line.setAttribute("d", pathOf(at.map((value, k) => [this.#x(value), yOf(losses[k] ?? Number.NaN)])));
    const [x, y] = [this.#x(weight), yOf(loss)];
    const [dx, dy] = [this.#x(1) - this.#x(0), (yOf(1) - yOf(0)) * slope];
    const size = 34 / Math.hypot(dx, dy);
    const ends = { x1: x - dx * size, y1: y - dy * size, x2: x + dx * size, y2: y + dy * size };
    for (const [name, value] of Object.entries(ends)) this.#tangent.setAttribute(name, value.toFixed(1));
    this.#ball.setAttribute("cx", x.toFixed(1));
    this.#ball.setAttribute("cy", y.toFixed(1));
    this.#ball.setAttribute("fill", colour);
    this.#slope.textContent = words("plot.slope", { value: figure(slope) });
    this.#svg.setAttribute("aria-valuemin", String(-this.#reach));
    this.#svg.setAttribute("aria-valuemax", String(this.#reach));
    this.#svg.setAttribute("aria-valuenow", String(Number(weight.toFixed(5))));
  }

  #x(weight: number): number {
    return (width * (weight / this.#reach + 1)) / 2;
  }
}

/** The same scale for all weights, so that the curves can be compared. */
const yOf = (loss: number) => height - bottom - (Math.min(loss, 2 * highest) / highest) * (height - top - bottom);
