/** Who is where: an ordered list of the lanes, kept up with the race. */
import { type RaceEngine, type Standing, standings } from "../index.js";
import type { RaceLane } from "../race/race.js";
import { type Colours, identities } from "../render/identity.js";
import { element } from "./element.js";
import { text } from "./i18n/language.js";
import { createIcon } from "./icons.js";
import { laneNames } from "./laneNames.js";
import { onDemand } from "./onDemand.js";
import { announcer, newArrivals } from "./standings/announcer.js";
import { crowdOf } from "./standings/crowd.js";
import { reorder } from "./standings/reorder.js";
import { Row } from "./standings/row.js";
import { goingAt, headingText } from "./standings/texts.js";
import { actions, type State, type Store } from "./store.js";

/** Milliseconds between two refreshes while the race plays. */
const refreshEvery = 100;
/** Milliseconds for which lanes that only overtake each other in loss keep their places: rows that never rest cannot be read. */
const orderFor = 500;

export function mountStandings(container: HTMLElement, store: Store): () => void {
  const view = new StandingsView(store);
  const head = element("div", "standings-head");
  head.append(view.heading, tableButton(store));
  container.append(head, view.list);
  view.update(store.getState());
  const unsubscribe = store.subscribe((state, before) => view.update(state, before));
  return () => {
    unsubscribe();
    view.stop();
    container.replaceChildren();
  };
}

function tableButton(store: Store): HTMLElement {
  const label = text("standings.table");
  const button = element("button", "standings-table", "", { type: "button", title: label, "aria-label": label });
  button.append(createIcon("table"));
  button.addEventListener("click", async () =>
    (await onDemand(() => import("./standings/resultsTable.js")))?.openResults(store.getState()),
  );
  return button;
}

interface Shown {
  readonly run: RaceEngine;
  readonly step: number;
  readonly standings: readonly Standing[];
}

class StandingsView {
  readonly heading = element("h2", "side-heading");
  readonly list = element("ol", "standings-list");
  readonly #store: Store;
  #rows = new Map<string, Row>();
  #names = new Map<string, string>();
  #lanes = "";
  #shown: Shown | undefined;
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #orderedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Shows what differs between two states; everything, where there was none before. */
  update(state: State, before?: State): void {
    if (state.race !== before?.race) {
      this.heading.textContent = headingText(state.run, state.race.target.distance);
      this.#setLanes(state.race.lanes, state.colours);
    }
    if (before && state.colours !== before.colours) this.#colour(state);
    if (state.run !== before?.run || state.position !== before.position || state.playing !== before.playing)
      this.#follow(state);
    for (const [lane, row] of this.#rows) row.emphasise(lane === state.highlighted, state.hidden.includes(lane));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Makes the rows anew where the lanes are others. */
  #setLanes(lanes: readonly RaceLane[], colours: Colours): void {
    const key = JSON.stringify(lanes.map(({ id, optimizer }) => [id, optimizer]));
    if (key === this.#lanes) return;
    this.#lanes = key;
    this.list.replaceChildren();
    this.#rows.clear();
    this.#names.clear();
    const names = laneNames(lanes);
    identities(lanes, colours).forEach((identity, i) => {
      const { id } = lanes[i] as RaceLane;
      this.#names.set(id, names[i] ?? id);
      const point = (pointed: boolean) => this.#point(id, pointed);
      const toggle = () => actions.toggleHidden(this.#store, id);
      const alone = () => actions.toggleAlone(this.#store, id);
      this.#rows.set(id, new Row(names[i] ?? id, identity, { point, toggle, alone }));
    });
  }

  #colour({ race, colours }: State): void {
    identities(race.lanes, colours).forEach((identity, i) => {
      this.#rows.get(race.lanes[i]?.id ?? "")?.wear(identity);
    });
  }

  /** At once where somebody acts, by and by where only time passes. */
  #follow({ playing, run }: State): void {
    const wait = this.#refreshedAt + refreshEvery - performance.now();
    if (!playing || run !== this.#shown?.run || wait <= 0) this.#refresh();
    else this.#timer ??= setTimeout(() => this.#refresh(), wait);
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#refreshedAt = performance.now();
    const { run, race, position, playing } = this.#store.getState();
    const step = Math.floor(position);
    const before = this.#shown;
    if (before?.run === run && before.step === step) return;
    const now = standings(run, step);
    this.#shown = { run, step, standings: now };
    const going = goingAt(run, step, race.steps);
    const crowds = new Map(run.lanes.map((lane) => [lane.id, crowdOf(lane, step)]));
    for (const standing of now)
      this.#rows.get(standing.lane)?.show(standing, run.surface, going, crowds.get(standing.lane));
    const follows = playing && before?.run === run;
    if (!follows || statusesDiffer(before.standings, now) || this.#refreshedAt >= this.#orderedAt + orderFor)
      this.#order(now);
    if (follows) announcer().announce(newArrivals(before.standings, now, this.#names));
  }

  #order(now: readonly Standing[]): void {
    this.#orderedAt = this.#refreshedAt;
    reorder(
      this.list,
      now.flatMap(({ lane }) => this.#rows.get(lane)?.element ?? []),
    );
  }

  #point(lane: string, pointed: boolean): void {
    if (pointed) this.#store.setState({ highlighted: lane });
    else if (this.#store.getState().highlighted === lane) this.#store.setState({ highlighted: undefined });
  }
}

/** Whether a lane has arrived, diverged or left meanwhile. */
function statusesDiffer(before: readonly Standing[], now: readonly Standing[]): boolean {
  const statuses = new Map(before.map(({ lane, status }) => [lane, status]));
  return now.some(({ lane, status }) => statuses.get(lane) !== status);
}
