/**
 * Inside of a marble: what its next update is made from, in numbers, as the optimizer's equations and as arrows on the
 * map. Nothing is computed while it is closed.
 */
import { identities } from "../../render/identity.js";
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import { laneNames } from "../laneNames.js";
import { markerIcon } from "../markerIcon.js";
import { countText } from "../numbers.js";
import { selectedLane } from "../selectedLane.js";
import type { StageView } from "../stage/stageView.js";
import type { State, Store } from "../store.js";
import { createArrowLayer } from "./arrowLayer.js";
import { arrowsOf } from "./arrows.js";
import { createInspection } from "./inspection.js";
import { NoiseMeter } from "./noiseMeter.js";
import { rowsOf } from "./rows.js";
import { RowTable } from "./rowTable.js";
import { RuleView } from "./ruleView.js";
import "../style/internals.css";

/** Milliseconds between two refreshes of the numbers while the race plays; the arrows go with every frame. */
const refreshEvery = 100;

export interface Internals {
  /** Which step is shown, to stand beside the heading. */
  readonly step: HTMLElement;
  readonly parts: readonly HTMLElement[];
  readonly setOpen: (open: boolean) => void;
}

export function createInternals(map: HTMLElement, store: Store, stage: StageView): Internals {
  const view = new InternalsView(store, stage);
  map.append(view.arrows.element);
  view.update(store.getState());
  store.subscribe((state, before) => view.update(state, before));
  stage.onDraw(() => view.drawArrows());
  return view;
}

class InternalsView implements Internals {
  readonly step = element("span", "internals-step");
  readonly parts: readonly HTMLElement[];
  readonly arrows = createArrowLayer();
  readonly #store: Store;
  readonly #stage: StageView;
  readonly #marker = element("span", "internals-marker");
  readonly #select = element("select", "internals-select", "", { "aria-label": text("internals.select") });
  readonly #note = element("p", "internals-note");
  readonly #table = new RowTable();
  readonly #noise = new NoiseMeter();
  readonly #rule = new RuleView();
  readonly #inspect = createInspection();
  #open = false;
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store, stage: StageView) {
    this.#store = store;
    this.#stage = stage;
    const chosen = element("div", "internals-chosen");
    chosen.append(this.#marker, this.#select);
    this.parts = [chosen, this.#note, this.#table.element, this.#noise.element, this.#rule.element];
    this.#select.addEventListener("change", () => store.setState({ selected: this.#select.value }));
  }

  /** Shows what differs between two states; everything, where there was none before. */
  update(state: State, before?: State): void {
    if (state.race.lanes !== before?.race.lanes) this.#setLanes(state);
    const others = state.race.lanes !== before?.race.lanes || state.colours !== before.colours;
    if (others || state.selected !== before.selected) this.#setSelected(state);
    if (this.#open) this.#follow(state, before);
  }

  /** Arrows at the marble, unless its lane is hidden. */
  drawArrows(): void {
    if (!this.#open) return;
    const state = this.#store.getState();
    const { lane, internals } = this.#inspect(state);
    const isHidden = state.hidden.includes(state.race.lanes[lane]?.id ?? "");
    const colour = identities(state.race.lanes, state.colours)[lane]?.colour ?? "";
    this.#stage.keepClear(this.arrows.show(isHidden ? [] : arrowsOf(internals, this.#stage), colour));
  }

  readonly setOpen = (open: boolean): void => {
    this.#open = open;
    this.step.hidden = !open;
    if (open) {
      this.#refresh();
      this.drawArrows();
    } else this.#stage.keepClear(this.arrows.show([], ""));
  };

  #setLanes({ race }: State): void {
    const names = laneNames(race.lanes);
    this.#select.replaceChildren(...race.lanes.map(({ id }, i) => element("option", "", names[i], { value: id })));
  }

  #setSelected(state: State): void {
    const lane = selectedLane(state);
    const { lanes } = state.race;
    this.#select.value = lanes[lane]?.id ?? "";
    const identity = identities(lanes, state.colours)[lane];
    this.#marker.replaceChildren(...(identity ? [markerIcon(identity)] : []));
  }

  /** At once where somebody acts, by and by where only time passes. */
  #follow(state: State, before?: State): void {
    const { run, position, selected, playing } = state;
    const acted = run !== before?.run || selected !== before.selected || playing !== before.playing;
    if (!acted && position === before.position) return;
    const wait = this.#refreshedAt + refreshEvery - performance.now();
    if (!playing || acted || wait <= 0) this.#refresh();
    else this.#timer ??= setTimeout(() => this.#refresh(), wait);
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#open) return;
    this.#refreshedAt = performance.now();
    const inspection = this.#inspect(this.#store.getState());
    const { step, marbles, optimizer } = inspection;
    this.step.textContent = text("internals.step", { step: countText(step) });
    this.#note.textContent = marbles === 1 ? "" : text("internals.swarm", { count: countText(marbles) });
    this.#table.show(text("internals.table", { name: optimizer.name }), rowsOf(inspection));
    this.#noise.show(inspection.internals);
    this.#rule.show(inspection);
  }
}
