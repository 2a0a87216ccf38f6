/** The page's state and what can be done to it. */
import { createStore } from "zustand/vanilla";
import { type LayerName, usualLayers, usualPalette } from "../core/picture.js";
import { usualQuantity } from "../core/quantity.js";
import type { Scenario } from "../core/scenario.js";
import { parseRace, type Race } from "../index.js";
import { beginRun, isFar, isRecorded, reach } from "./run.js";
import type { State } from "./state.js";
import { fetchSurface, isFetched } from "./surfaceData.js";

export type { Look, State } from "./state.js";

export type Store = ReturnType<typeof createRaceStore>;

export function createRaceStore(race: Race, rate: number, playing: boolean) {
  return createStore<State>()(() => ({
    ...shownAt(race, 0),
    playing,
    recording: false,
    fetching: undefined,
    rate,
    loop: false,
    highlighted: undefined,
    selected: undefined,
    inside: false,
    hidden: [],
    look: undefined,
    framing: 0,
    tilt: 0,
    layers: usualLayers,
    palette: usualPalette,
    trail: undefined,
    colours: noColours,
    quantity: usualQuantity,
    logSteps: false,
    ghost: undefined,
    opened: undefined,
    scenario: undefined,
  }));
}

const noColours: State["colours"] = new Map();

/** The colours of the lanes that a race has; the same map where it has all of them. */
function coloursIn(race: Race, colours: State["colours"]): State["colours"] {
  const kept = [...colours].filter(([id]) => hasLane(race, id));
  return kept.length === colours.size ? colours : new Map(kept);
}

/** A race that is begun, shown at a position or on its way there. */
function shownAt(race: Race, position: number) {
  const begun = beginRun(race);
  return { race, ...begun, stopped: false, ...reach(begun, Math.min(position, race.steps)) };
}

/** The race's end, or where the computing of it was stopped. */
const lastStep = ({ race, computed, stopped }: State) => (stopped ? computed : race.steps);

/**
 * Begins with a race as soon as its surface's data are there: at once as a rule. Whatever race is wanted next takes its
 * place.
 */
async function whenFetched(store: Store, race: Race, begin: () => void): Promise<void> {
  if (isFetched(race)) {
    if (store.getState().fetching) store.setState({ fetching: undefined });
    return begin();
  }
  const fetching = { race, failed: false };
  store.setState({ fetching });
  const isThere = await fetchSurface(race);
  if (store.getState().fetching !== fetching) return;
  store.setState({ fetching: isThere ? undefined : { race, failed: true } });
  if (isThere) begin();
}

const hasLane = (race: Race, id: string | undefined) => race.lanes.some((lane) => lane.id === id);

/** Steps per second, where a scenario has none of its own. */
export const usualRate = 30;

function replaceRace(store: Store, race: Race): void {
  const before = store.getState();
  const sameSurface = JSON.stringify(race.surface) === JSON.stringify(before.race.surface);
  store.setState({
    ...shownAt(race, before.goal ?? before.position),
    selected: hasLane(race, before.selected) ? before.selected : undefined,
    hidden: before.hidden.filter((id) => hasLane(race, id)),
    colours: coloursIn(race, before.colours),
    look: sameSurface ? before.look : undefined,
    ghost: sameSurface ? before.ghost : undefined,
    scenario: sameSurface ? before.scenario : undefined,
  });
}

/** What a user can do. Positions are kept within the race; nothing else is changed by them. */
export const actions = {
  /** Another race, or the same one changed: shown at the same step as soon as that is computed, at once as a rule. */
  setRace(store: Store, race: Race): Promise<void> {
    return whenFetched(store, race, () => replaceRace(store, race));
  },

  /** A scenario from its start, in its own frame and at its own rate; it plays unless motion is unwanted. */
  startScenario(store: Store, scenario: Scenario, playing: boolean): Promise<void> {
    const parsed = parseRace(scenario.race);
    if (!parsed.ok) throw new Error(`the scenario ${scenario.id} is not a race`);
    const race = parsed.value;
    const position = playing ? 0 : race.steps;
    const unmarked = { hidden: [], colours: noColours, highlighted: undefined, selected: undefined };
    const nothing = { ...unmarked, look: undefined, ghost: undefined };
    const rate = scenario.view?.rate ?? usualRate;
    return whenFetched(store, race, () => {
      store.setState({ ...shownAt(race, position), scenario, playing, rate, ...nothing });
    });
  },

  /** A race that has little to do with the one before: from its start, in a frame of its own. */
  startRace(store: Store, race: Race, playing: boolean): Promise<void> {
    return whenFetched(store, race, () => {
      const { framing } = store.getState();
      replaceRace(store, race);
      store.setState({ playing, look: undefined, framing: framing + 1 });
      actions.seek(store, playing ? 0 : race.steps);
    });
  },

  /** A race that is opened, from a link or a file, as its view shows it, in a frame of its own. */
  openRace(store: Store, race: Race, seen: Partial<State>): Promise<void> {
    const nothing = { ghost: undefined, highlighted: undefined, selected: undefined };
    return whenFetched(store, race, () => {
      const framing = store.getState().framing + 1;
      store.setState({ ...seen, ...shownAt(race, seen.position ?? 0), opened: race, framing, ...nothing });
    });
  },

  /** Leaves a lane out of the picture, or takes it in again. */
  toggleHidden(store: Store, lane: string): void {
    const { hidden } = store.getState();
    store.setState({ hidden: hidden.includes(lane) ? hidden.filter((id) => id !== lane) : [...hidden, lane] });
  },

  /** Shows a lane alone; all of them again where it is alone already. */
  toggleAlone(store: Store, lane: string): void {
    const { hidden, race } = store.getState();
    const others = race.lanes.map(({ id }) => id).filter((id) => id !== lane);
    const alone = !hidden.includes(lane) && others.every((id) => hidden.includes(id));
    store.setState({ hidden: alone ? [] : others });
  },

  /** Shows a layer, or leaves it out. */
  toggleLayer(store: Store, layer: LayerName): void {
    const { layers } = store.getState();
    store.setState({ layers: layers.includes(layer) ? layers.filter((name) => name !== layer) : [...layers, layer] });
  },

  /** Gives a lane a colour, `#rrggbb`; its optimizer's again without one. */
  setColour(store: Store, lane: string, colour: string | undefined): void {
    const colours = new Map(store.getState().colours);
    if (colour === undefined) colours.delete(lane);
    else colours.set(lane, colour);
    store.setState({ colours });
  },

  /** To a position; as near as can be where it is not computed so far, and on to it as it is. */
  seek(store: Store, position: number): void {
    const state = store.getState();
    store.setState(reach(state, Math.min(Math.max(position, 0), lastStep(state))));
  },

  /** Takes over how a race is shown. */
  show(store: Store, { position, ...seen }: Partial<State>): void {
    store.setState(seen);
    if (position !== undefined) actions.seek(store, position);
  },

  /** More of the run has been computed: up to a step. */
  compute(store: Store, step: number): void {
    const { run, goal } = store.getState();
    if (isRecorded(run)) store.setState({ computed: step });
    if (goal !== undefined) actions.seek(store, goal);
  },

  /** Leaves off computing: the race stays as it was asked for, and is shown as far as it has come. */
  stop(store: Store): void {
    const { computed, race } = store.getState();
    store.setState({ stopped: computed < race.steps, goal: undefined, playing: false });
  },

  /** Computes on after a stop. */
  goOn(store: Store): void {
    store.setState({ stopped: false });
  },

  /** One step on or back from a whole step, standing still. */
  stepBy(store: Store, steps: number): void {
    store.setState({ playing: false });
    const { goal, position: shown } = store.getState();
    const position = goal ?? shown;
    actions.seek(store, steps > 0 ? Math.floor(position) + steps : Math.ceil(position) + steps);
  },

  /** Plays on, from the start again where the race is over; or stands still. */
  toggle(store: Store): void {
    const { playing, position } = store.getState();
    if (!playing && position >= lastStep(store.getState())) actions.seek(store, 0);
    store.setState({ playing: !playing });
  },

  reset(store: Store): void {
    store.setState({ playing: false });
    actions.seek(store, 0);
  },

  /**
   * Lets time pass: the only place where the clock meets the race, and it decides only how much of it is shown. It waits
   * for what is wanted and still being computed.
   */
  pass(store: Store, seconds: number): void {
    const state = store.getState();
    const { run, playing, position, goal, rate, loop } = state;
    const [next, last] = [position + rate * seconds, lastStep(state)];
    if (goal !== undefined) {
      if (!isRecorded(run) && !isFar(state)) actions.seek(store, goal);
    } else if (playing && next < last) actions.seek(store, next);
    else if (playing && loop && position >= last) actions.seek(store, 0);
    else if (playing) {
      actions.seek(store, last);
      if (store.getState().goal === undefined) store.setState({ playing: loop });
    }
  },
};
