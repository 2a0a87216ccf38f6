/** One chart: what it shows is chosen in its head, and under the pointer it tells every lane's value. */
import { type Identity, identities } from "../../../render/identity.js";
import { element } from "../../element.js";
import { laneNames } from "../../laneNames.js";
import { measureText } from "../../numbers.js";
import { shownLanes, type TrainState, type TrainStore } from "../store.js";
import { words } from "../words.js";
import { placesOn, shownSteps } from "./axis.js";
import { lineOf, pointSteps, rangeOf, smoothed, valueAt } from "./lines.js";
import { CurvePlot, type Curves } from "./plot.js";
import { isShare, type Quantity, quantities, seriesOf } from "./quantities.js";
import { CurveTip } from "./tip.js";

export class Chart {
  readonly element = element("figure", "curve-card");
  readonly #store: TrainStore;
  readonly #which: 0 | 1;
  readonly #choice = element("select", "curve-choice");
  readonly #area = element("div", "curve-area");
  readonly #tip = new CurveTip();
  #plot: CurvePlot | undefined;
  /** What a plot is made for: other lanes or another kind of axis take another one. */
  #plotKey = "";
  #curves: Curves | undefined;
  #points: readonly number[] = [];
  #names: readonly string[] = [];
  #looks: readonly Identity[] = [];
  #ids: readonly string[] = [];

  constructor(store: TrainStore, which: 0 | 1) {
    this.#store = store;
    this.#which = which;
    this.#choice.setAttribute("aria-label", words(which === 0 ? "curves.left" : "curves.right"));
    this.#choice.addEventListener("change", () => this.#choose(this.#choice.value));
    this.#area.setAttribute("role", "img");
    const box = element("div", "curve-box");
    box.append(this.#area, this.#tip.element);
    this.element.append(this.#choice, box);
    new ResizeObserver(() => this.#resize()).observe(this.#area);
    this.#area.addEventListener("pointermove", (event) => this.#point(event));
    this.#area.addEventListener("pointerleave", () => this.#tip.hide());
  }

  draw(): void {
    const state = this.#store.getState();
    const { problem, run, curves: view } = state;
    if (!problem) return;
    const quantity = view.quantities[this.#which];
    this.#showChoices(quantity, problem.task);
    const log = view.log && !isShare(quantity, problem.task);
    const shown = shownLanes(state);
    const [looks, names] = [identities(run.lanes), laneNames(run.lanes)];
    this.#looks = shown.flatMap(([, i]) => looks[i] ?? []);
    this.#names = shown.map(([, i]) => names[i] ?? "");
    this.#ids = shown.map(([{ id }]) => id);
    this.#curves = this.#curvesOf(state, quantity, log);
    const strokes = this.#looks.map((look) => ({ colour: look.colour, dash: look.dash }));
    const key = JSON.stringify([strokes, log, this.#curves.behind.length]);
    if (this.#plot && key === this.#plotKey) this.#plot.show(this.#curves);
    else {
      this.#plot?.destroy();
      this.#plot = new CurvePlot(this.#area, strokes, this.#curves, log);
      this.#plotKey = key;
      this.highlight();
    }
    this.#tip.refresh((point) => this.#rowsAt(point));
  }

  highlight(): void {
    const line = this.#ids.indexOf(this.#store.getState().highlighted ?? "");
    this.#plot?.highlight(line < 0 ? undefined : line);
  }

  recolour(): void {
    this.#plot?.recolour();
  }

  #curvesOf(state: TrainState, quantity: Quantity, log: boolean): Curves {
    const { problem, curves: view, moments, step, phase } = state;
    if (!problem) throw new Error("a chart needs a problem");
    const last = shownSteps(step, problem.totalSteps, phase === "ended");
    const place = placesOn(view.axis, problem, moments);
    const lanes = shownLanes(state).map(([lane]) => lane);
    this.#points = pointSteps(last);
    const lines = lanes.map((lane) => lineOf(smoothed(seriesOf(lane, quantity), view.smoothing), this.#points, log));
    const withBatches = view.batches && quantity === "trainLoss";
    const behind = withBatches ? lanes.map((lane) => lineOf(seriesOf(lane, "batchLoss"), this.#points, log)) : [];
    const range = isShare(quantity, problem.task) ? shareRange(lines) : rangeOf(lines, log);
    return { places: this.#points.map(place), lines, behind, range, width: place(last) || 1 };
  }

  #showChoices(quantity: Quantity, task: "classification" | "regression"): void {
    if (this.#choice.dataset.task !== task) {
      this.#choice.dataset.task = task;
      this.#choice.replaceChildren(
        ...quantities.map((value) => element("option", "", words(`quantity.${task}.${value}`), { value })),
      );
    }
    this.#choice.value = quantity;
    this.#area.setAttribute("aria-label", words("curves.label", { what: words(`quantity.${task}.${quantity}`) }));
  }

  #choose(value: string): void {
    const quantity = quantities.find((name) => name === value);
    if (!quantity) return;
    const { curves } = this.#store.getState();
    const [left, right] = curves.quantities;
    this.#store.setState({
      curves: { ...curves, quantities: this.#which === 0 ? [quantity, right] : [left, quantity] },
    });
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#area;
    if (clientWidth > 0) this.#plot?.resize(clientWidth, clientHeight);
  }

  #point({ clientX }: PointerEvent): void {
    if (!this.#plot) return;
    const edge = this.#plot.over.getBoundingClientRect();
    const point = this.#plot.pointAt(clientX - edge.left);
    const left = edge.left - this.#area.getBoundingClientRect().left + this.#plot.pixelsOf(point);
    this.#tip.show(point, left, this.#area.clientWidth, (at) => this.#rowsAt(at));
  }

  /** Every lane's value at a point, as text, the largest first: as the lines lie. */
  #rowsAt(point: number) {
    const rows = (this.#curves?.lines ?? []).flatMap((line, i) => {
      const value = valueAt(line, point);
      const look = this.#looks[i];
      return value === undefined || !look ? [] : [{ value, look, name: this.#names[i] ?? "" }];
    });
    const step = this.#points[point] ?? 0;
    return {
      heading: words("curves.at", { step }),
      rows: rows.sort((a, b) => b.value - a.value).map(({ value, ...row }) => ({ ...row, text: measureText(value) })),
    };
  }
}

/** Shares of right answers: up to 1, and down to a round number. */
function shareRange(lines: Parameters<typeof rangeOf>[0]): readonly [number, number] {
  const [low] = rangeOf(lines, false);
  return [Math.min(0.9, Math.floor(10 * low) / 10), 1.005];
}
