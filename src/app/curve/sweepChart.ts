/** The outcome against one hyperparameter: a dot for each value, the race's own marked; clicking or keys choose another. */
import type { Sweep } from "../../curve/examples.js";
import { curvatureAt } from "../../curve/line.js";
import { canSweep, type SweepPoint, sweepOf } from "../../curve/sweep.js";
import { registry } from "../../index.js";
import type { Race } from "../../race/race.js";
import { identities } from "../../render/identity.js";
import { ticks } from "../../render/ticks.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { svgElement } from "../panel/svg.js";
import type { State, Store } from "../store.js";
import { figure } from "./figure.js";
import { words } from "./words.js";

const [width, height] = [288, 170];
const box = { left: 40, right: 8, top: 10, bottom: 24 };
/** Growth is drawn by its logarithm, within these powers of ten. */
const [smallest, largest] = [-6, 3];

export class SweepChart {
  readonly #container: HTMLElement;
  readonly #heading = element("h2", "side-heading sweep-heading");
  readonly #svg = svgElement("svg", {
    viewBox: `0 0 ${width} ${height}`,
    class: "sweep",
    role: "slider",
    tabindex: "0",
  });
  readonly #choose: (hyperparameter: string, value: number) => void;
  #sweep: Sweep | undefined;
  #swept = "";
  #points: readonly SweepPoint[] = [];

  /** @param choose told the value that is wanted of the first lane's hyperparameter */
  constructor(container: HTMLElement, store: Store, choose: (hyperparameter: string, value: number) => void) {
    this.#container = container;
    this.#choose = choose;
    container.append(this.#heading, this.#svg);
    this.#svg.addEventListener("pointerdown", (event) => {
      this.#svg.setPointerCapture(event.pointerId);
      this.#point(event);
    });
    this.#svg.addEventListener("pointermove", (event) => {
      if (this.#svg.hasPointerCapture(event.pointerId)) this.#point(event);
    });
    this.#svg.addEventListener("keydown", (event) => this.#press(event, store.getState()));
    store.subscribe((state, before) => state.run !== before.run && this.#update(state));
  }

  /** What is swept from now on; nothing hides the chart. */
  show(sweep: Sweep | undefined, state: State): void {
    this.#sweep = sweep;
    this.#swept = "";
    this.#update(state);
  }

  #update(state: State): void {
    const sweep = this.#sweep;
    const isShown = sweep !== undefined && canSweep(state.race, sweep, registry);
    this.#container.hidden = !isShown;
    if (!isShown) return;
    const key = keyOf(state.race, sweep);
    if (key !== this.#swept) {
      this.#swept = key;
      this.#points = sweepOf(state.race, sweep, registry);
    }
    this.#draw(state, sweep);
  }

  #draw(state: State, sweep: Sweep): void {
    const param = registry.optimizers.get(state.race.lanes[0]?.optimizer ?? "")?.params[sweep.hyperparameter];
    const name = param ? label(param.label) : sweep.hyperparameter;
    this.#heading.textContent = words(`sweep.${sweep.measure}`, { steps: sweep.steps, name });
    const own = ownValue(state.race, sweep);
    this.#svg.setAttribute("aria-label", words("sweep.seek", { name }));
    this.#svg.setAttribute("aria-valuemin", String(sweep.low));
    this.#svg.setAttribute("aria-valuemax", String(sweep.high));
    this.#svg.setAttribute("aria-valuenow", String(own));
    const [from, to] = this.#range(sweep);
    const y = (value: number) => height - box.bottom - ((value - from) / (to - from)) * (height - box.top - box.bottom);
    const colour = identities(state.race.lanes, state.colours)[0]?.colour ?? "";
    this.#svg.replaceChildren(
      ...axes(sweep, [from, to], y),
      ...this.#limit(state, sweep),
      ...this.#points.map(({ at, outcome }) => dot(xOf(at, sweep), y(heightOf(outcome, sweep)), colour)),
      ...ownMark(xOf(own, sweep)),
    );
  }

  /** Growth has a mark at 2/λ, where the steps neither shrink nor grow. */
  #limit({ run }: State, sweep: Sweep): SVGElement[] {
    const lowest = run.surface.minima.find(({ global }) => global)?.at[0];
    if (sweep.measure !== "growth" || lowest === undefined) return [];
    const limit = 2 / curvatureAt(run.surface, lowest);
    if (!(limit > sweep.low && limit < sweep.high)) return [];
    const x = xOf(limit, sweep);
    const line = svgElement("line", { class: "limit", ...along(x) });
    const text = svgElement("text", { x: String(x - 4), y: String(box.top + 10), "text-anchor": "end" });
    text.textContent = `2/λ = ${figure(Number(limit.toPrecision(6)))}`;
    return [line, text];
  }

  #range(sweep: Sweep): readonly [number, number] {
    if (sweep.measure === "growth") return [smallest, largest];
    const ends = this.#points.map(({ outcome }) => outcome).filter((end) => Math.abs(end) < 1e6);
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const room = 0.15 * (high - low) || 1;
    return ends.length > 0 ? [low - room, high + room] : [-1, 1];
  }

  #point({ clientX }: PointerEvent): void {
    const sweep = this.#sweep;
    if (!sweep) return;
    const { left, width: wide } = this.#svg.getBoundingClientRect();
    const x = ((clientX - left) / wide) * width;
    const part = (x - box.left) / (width - box.left - box.right);
    this.#set(sweep, sweep.low + part * (sweep.high - sweep.low));
  }

  #press(event: KeyboardEvent, { race }: State): void {
    const sweep = this.#sweep;
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (!sweep || way === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#set(sweep, ownValue(race, sweep) + way * 0.01 * (event.shiftKey ? 10 : 1));
  }

  #set(sweep: Sweep, value: number): void {
    this.#choose(sweep.hyperparameter, Number(Math.min(Math.max(value, sweep.low), sweep.high).toFixed(2)));
  }
}

/** What the dots depend on: all of the first lane but the hyperparameter itself. */
function keyOf({ surface, start, lanes: [first] }: Race, { hyperparameter }: Sweep): string {
  return JSON.stringify([surface, start, first?.optimizer, { ...first?.hyperparameters, [hyperparameter]: 0 }]);
}

function ownValue({ lanes: [first] }: Race, { hyperparameter }: Sweep): number {
  const given = first?.hyperparameters[hyperparameter];
  const usual = registry.optimizers.get(first?.optimizer ?? "")?.params[hyperparameter]?.default ?? 0;
  return typeof given === "object" ? given.base : (given ?? usual);
}

const xOf = (value: number, { low, high }: Sweep) =>
  box.left + ((value - low) / (high - low)) * (width - box.left - box.right);

const heightOf = (outcome: number, { measure }: Sweep) =>
  measure === "growth" ? Math.min(Math.max(Math.log10(outcome), smallest), largest) : outcome;

const along = (x: number) => ({
  x1: String(x),
  x2: String(x),
  y1: String(box.top),
  y2: String(height - box.bottom),
});

function dot(x: number, y: number, colour: string): SVGElement {
  const made = svgElement("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: "1.9", fill: colour });
  if (!Number.isFinite(y)) made.style.display = "none";
  return made;
}

const ownMark = (x: number) => [svgElement("line", { class: "own", ...along(x) })];

function axes(sweep: Sweep, [from, to]: readonly [number, number], y: (value: number) => number): SVGElement[] {
  const text = (x: number, at: number, anchor: string, said: string) => {
    const made = svgElement("text", { x: String(x), y: at.toFixed(1), "text-anchor": anchor });
    made.textContent = said.replace("-", "−");
    return made;
  };
  const level = (value: number) =>
    svgElement("line", {
      class: "grid",
      x1: String(box.left),
      x2: String(width - box.right),
      y1: String(y(value)),
      y2: String(y(value)),
    });
  const said = (value: number) =>
    sweep.measure === "growth" ? figure(Number((10 ** value).toPrecision(1))) : String(value);
  return [
    ...ticks(from, to, 5).flatMap((value) => [level(value), text(box.left - 5, y(value) + 4, "end", said(value))]),
    ...ticks(sweep.low, sweep.high, 5).map((value) => text(xOf(value, sweep), height - 8, "middle", String(value))),
  ];
}
