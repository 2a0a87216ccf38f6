/** The loss chart: every lane's loss against step, with a cursor where the race is. Dragging on it seeks. */
import type { Track } from "../index.js";
import { identities } from "../render/identity.js";
import { chartLines } from "./chart/lines.js";
import { LaneLosses } from "./chart/losses.js";
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

class ChartView {
  readonly #heading = element("h2", "side-heading");
  readonly #area = element("div", "chart-area");
  readonly #note = element("p", "chart-note");
  readonly #store: Store;
  #plot: Plot | undefined;
  /** What a plot is made for: other lanes or another kind of axis take another one. */
  #plotKey = "";
  #laneIds: readonly string[] = [];
  #frame: number | undefined;
  readonly #losses = new WeakMap<Track, LaneLosses>();

  constructor(container: HTMLElement, store: Store) {
    this.#store = store;
    this.#area.setAttribute("role", "img");
    container.append(this.#heading, this.#area, this.#note);
    this.#draw();
  }

  update(state: State, before: State): void {
    const { run, computed, hidden, colours } = before;
    if (state.run !== run || state.computed !== computed || state.hidden !== hidden || state.colours !== colours)
      this.#frame ??= requestAnimationFrame(() => this.#draw());
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

  #draw(): void {
    this.#frame = undefined;
    const { race, run, position, hidden, colours } = this.#store.getState();
    const looks = identities(race.lanes, colours);
    const drawn = run.lanes.flatMap(({ id, track }, i) =>
      track && !hidden.includes(id) ? [{ id, track, colour: looks[i]?.colour ?? "", dash: looks[i]?.dash ?? [] }] : [],
    );
    const floor = lowestMinimum(run.surface.minima);
    const losses = drawn.map(({ track }) => this.#lossesOf(track, floor, race.steps));
    const lines = chartLines(losses, race.steps);
    this.#laneIds = drawn.map(({ id }) => id);
    const lineLooks = drawn.map(({ colour, dash }): LineLook => ({ colour, dash }));
    const key = JSON.stringify([lineLooks, lines.log]);
    if (this.#plot && key === this.#plotKey) this.#plot.show(lines);
    else this.#replacePlot(new Plot(this.#area, lineLooks, lines), key);
    this.#plot?.setPosition(position);
    this.#describe(floor);
  }

  /** A track belongs to one run, and so to one floor and length. */
  #lossesOf(track: Track, floor: number, steps: number): LaneLosses {
    const losses = this.#losses.get(track) ?? new LaneLosses(track, floor, steps);
    this.#losses.set(track, losses);
    losses.follow();
    return losses;
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

  #describe(floor: number): void {
    const { run, race } = this.#store.getState();
    const heading = floor === 0 ? text("chart.loss") : text("chart.lossAbove", { floor: measureText(floor) });
    this.#heading.textContent = heading;
    this.#area.setAttribute("aria-label", text("chart.label", { heading }));
    const names = laneNames(race.lanes).filter((_, i) => !run.lanes[i]?.track);
    this.#note.textContent = names.length === 0 ? "" : text("chart.notRecorded", { names: names.join(", ") });
  }
}

/** What losses are counted from: the lowest known minimum, or 0 where none is known. */
function lowestMinimum(minima: readonly { readonly value: number }[]): number {
  return minima.length === 0 ? 0 : Math.min(...minima.map(({ value }) => value));
}
