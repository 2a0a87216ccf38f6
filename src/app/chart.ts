/** The chart: a quantity of every lane against step, with a cursor where the race is. Dragging on it seeks. */
import { type QuantityName, usualQuantity } from "../core/quantity.js";
import type { Track } from "../index.js";
import { identities } from "../render/identity.js";
import { ChartHead } from "./chart/head.js";
import { LaneLine } from "./chart/laneLine.js";
import { chartLines } from "./chart/lines.js";
import { floorOf, type Measure, measureOf } from "./chart/measures.js";
import { type LineLook, Plot } from "./chart/plot.js";
import { seekByPointer } from "./chart/seekByPointer.js";
import { element } from "./element.js";
import { text } from "./i18n/language.js";
import { laneNames } from "./laneNames.js";
import { measureText } from "./numbers.js";
import type { State, Store } from "./store.js";

export function mountChart(container: HTMLElement, store: Store): () => void {
  const view = new ChartView(container, store);
  const unsubscribe = store.subscribe((state, before) => view.update(state, before));
  const sizes = new ResizeObserver(() => view.resize());
  sizes.observe(container);
  const themes = new MutationObserver(() => view.recolour());
  themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    unsubscribe();
    sizes.disconnect();
    themes.disconnect();
    view.destroy();
    container.replaceChildren();
  };
}

/** What the lines are drawn from. */
const drawnParts = ["run", "computed", "hidden", "colours", "quantity", "logSteps"] as const satisfies (keyof State)[];

/** Milliseconds that a frame may take to measure. */
const patience = 8;

class ChartView {
  readonly #head: ChartHead;
  readonly #area = element("div", "chart-area");
  readonly #note = element("p", "chart-note");
  readonly #store: Store;
  #plot: Plot | undefined;
  /** What a plot is made for: other lanes or another kind of axis take another one. */
  #plotKey = "";
  #laneIds: readonly string[] = [];
  #frame: number | undefined;
  /** A track belongs to one run, and so to one surface and length. */
  #lines = new WeakMap<Track, LaneLine>();
  #quantity: QuantityName = usualQuantity;

  constructor(container: HTMLElement, store: Store) {
    this.#store = store;
    this.#head = new ChartHead(store);
    this.#area.setAttribute("role", "img");
    container.append(this.#head.element, this.#area, this.#note);
    this.#draw();
  }

  update(state: State, before: State): void {
    if (drawnParts.some((part) => state[part] !== before[part])) this.#drawSoon();
    if (state.position !== before.position) this.#plot?.setPosition(state.position);
    if (state.highlighted !== before.highlighted) this.#highlight();
  }

  resize(): void {
    this.#plot?.resize(this.#area.clientWidth);
    this.#plot?.setPosition(this.#store.getState().position);
  }

  recolour(): void {
    this.#plot?.recolour();
  }

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#plot?.destroy();
  }

  #drawSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = undefined;
    const { race, run, position, hidden, colours, quantity, logSteps } = this.#store.getState();
    if (quantity !== this.#quantity) this.#lines = new WeakMap();
    this.#quantity = quantity;
    const measure = measureOf(quantity, run.surface);
    const looks = identities(race.lanes, colours);
    const drawn = run.lanes.flatMap(({ id, track }, i) => {
      if (!measure || !track || hidden.includes(id)) return [];
      const { colour = "", dash = [] } = looks[i] ?? {};
      return [{ id, line: this.#lineOf(track, measure, race.steps), colour, dash }];
    });
    // Axes without a line would tell of nothing.
    this.#area.hidden = run.lanes.every(({ track }) => !track);
    const lanes = drawn.map(({ line }) => line);
    const until = performance.now() + patience;
    // The others wait for the next frame where there is much to be measured.
    if (!lanes.every((lane) => lane.follow(until))) this.#drawSoon();
    const lines = chartLines(lanes, race.steps);
    this.#laneIds = drawn.map(({ id }) => id);
    const lineLooks = drawn.map(({ colour, dash }): LineLook => ({ colour, dash }));
    const key = JSON.stringify([lineLooks, lines.log, logSteps]);
    if (this.#plot && key === this.#plotKey) this.#plot.show(lines);
    else this.#replacePlot(new Plot(this.#area, lineLooks, lines, logSteps), key);
    this.#plot?.setPosition(position);
    this.#describe(measure !== undefined);
  }

  #lineOf(track: Track, measure: Measure, steps: number): LaneLine {
    const line = this.#lines.get(track) ?? new LaneLine(track, measure, steps);
    this.#lines.set(track, line);
    return line;
  }

  #replacePlot(plot: Plot, key: string): void {
    this.#plot?.destroy();
    this.#plot = plot;
    this.#plotKey = key;
    seekByPointer(plot, this.#store);
    this.#highlight();
  }

  #highlight(): void {
    const line = this.#laneIds.indexOf(this.#store.getState().highlighted ?? "");
    this.#plot?.highlight(line < 0 ? undefined : line);
  }

  #describe(isKnown: boolean): void {
    const state = this.#store.getState();
    const { run, race, quantity } = state;
    const floor = quantity === "loss" ? floorOf(run.surface) : 0;
    const above = floor === 0 ? "" : text("chart.above", { floor: measureText(floor) });
    this.#head.show(state, above);
    const heading = [text(`chart.${quantity}`), above].filter(Boolean).join(" · ");
    this.#area.setAttribute("aria-label", text("chart.label", { heading }));
    const names = laneNames(race.lanes).filter((_, i) => !run.lanes[i]?.track);
    const unrecorded = names.length === 0 ? "" : text("chart.notRecorded", { names: names.join(", ") });
    this.#note.textContent = isKnown ? unrecorded : text("chart.noStar");
  }
}
