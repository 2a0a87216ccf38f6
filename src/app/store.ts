/** What the page shows: a race, its run, and how much of it has been played. Everything else is drawn from this. */
import { createStore } from "zustand/vanilla";
import type { Point } from "../core/layout.js";
import type { Scenario } from "../core/scenario.js";
import { createRace, parseRace, type Race, type RaceEngine, registry } from "../index.js";

export interface State {
  readonly race: Race;
  /** The race run to its end, where its tracks hold every step; swarms without a track are run as they are shown. */
  readonly run: RaceEngine;
  /** How far it is played: a step, with the fraction of the way to the next. */
  readonly position: number;
  readonly playing: boolean;
  /** Whether a changed hyperparameter holds from the step that is shown on, as an edit, rather than from the start. */
  readonly recording: boolean;
  /** Steps per second. */
  readonly rate: number;
  /** Whether it begins again when it is over. */
  readonly loop: boolean;
  /** The lane pointed at, by id. */
  readonly highlighted: string | undefined;
  /** The lane that is looked inside of, by id; undefined: the first one. */
  readonly selected: string | undefined;
  /** Lanes that are left out of the picture and the chart, by id. */
  readonly hidden: readonly string[];
  /** What part of the plane the user looks at; undefined: the frame that suits the race. */
  readonly look: Look | undefined;
  /** Counts up whenever the map is to be framed anew, round the race as it then is. */
  readonly framing: number;
  /** How far the map is tilted: 0 seen from above … 1 as a steep relief. */
  readonly tilt: number;
  /** The race before a change that is under way: shown faintly until the pointer is let go. */
  readonly ghost: RaceEngine | undefined;
  /** The race as it was last opened, by a link or from a file; later changes make others. */
  readonly opened: Race | undefined;
  /** The scenario whose lesson is told, while its surface is raced on. */
  readonly scenario: Scenario | undefined;
}

export interface Look {
  readonly centre: Point;
  /** Plane units across the map's width. */
  readonly span: number;
}

export type Store = ReturnType<typeof createRaceStore>;

export function createRaceStore(race: Race, rate: number, playing: boolean) {
  return createStore<State>()(() => ({
    race,
    run: finished(race),
    position: 0,
    playing,
    recording: false,
    rate,
    loop: false,
    highlighted: undefined,
    selected: undefined,
    hidden: [],
    look: undefined,
    framing: 0,
    tilt: 0,
    ghost: undefined,
    opened: undefined,
    scenario: undefined,
  }));
}

/**
 * Runs a race to its end. Ten lanes of 2,000 steps take about 5 ms, so this is done for every change of a slider. A swarm,
 * which keeps no track, stays at its start: whoever shows it seeks.
 */
function finished(race: Race): RaceEngine {
  const run = createRace(race, registry);
  if (run.lanes.every(({ track }) => track)) run.advance(race.steps);
  return run;
}

const hasLane = (race: Race, id: string | undefined) => race.lanes.some((lane) => lane.id === id);

/** Steps per second, where a scenario has none of its own. */
export const usualRate = 30;

/** What a user can do. Positions are kept within the race; nothing else is changed by them. */
export const actions = {
  /** Another race, or the same one changed: run at once, shown at the same step. */
  setRace(store: Store, race: Race): void {
    const before = store.getState();
    const sameSurface = JSON.stringify(race.surface) === JSON.stringify(before.race.surface);
    store.setState({
      race,
      run: finished(race),
      position: Math.min(before.position, race.steps),
      selected: hasLane(race, before.selected) ? before.selected : undefined,
      hidden: before.hidden.filter((id) => hasLane(race, id)),
      look: sameSurface ? before.look : undefined,
      ghost: sameSurface ? before.ghost : undefined,
      scenario: sameSurface ? before.scenario : undefined,
    });
  },

  /** A scenario from its start, in its own frame and at its own rate; it plays unless motion is unwanted. */
  startScenario(store: Store, scenario: Scenario, playing: boolean): void {
    const parsed = parseRace(scenario.race);
    if (!parsed.ok) throw new Error(`the scenario ${scenario.id} is not a race`);
    const race = parsed.value;
    const position = playing ? 0 : race.steps;
    const nothing = { hidden: [], look: undefined, ghost: undefined, highlighted: undefined, selected: undefined };
    const rate = scenario.view?.rate ?? usualRate;
    store.setState({ race, run: finished(race), scenario, position, playing, rate, ...nothing });
  },

  /** A race that has little to do with the one before: from its start, in a frame of its own. */
  startRace(store: Store, race: Race, playing: boolean): void {
    const { framing } = store.getState();
    actions.setRace(store, race);
    store.setState({ position: playing ? 0 : race.steps, playing, look: undefined, framing: framing + 1 });
  },

  /** A race that is opened, from a link or a file, as its view shows it, in a frame of its own. */
  openRace(store: Store, race: Race, seen: Partial<State>): void {
    const nothing = { ghost: undefined, highlighted: undefined, selected: undefined };
    const framing = store.getState().framing + 1;
    store.setState({ race, run: finished(race), opened: race, framing, ...nothing, ...seen });
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

  seek(store: Store, position: number): void {
    const { race } = store.getState();
    store.setState({ position: Math.min(Math.max(position, 0), race.steps) });
  },

  /** One step on or back from a whole step, standing still. */
  stepBy(store: Store, steps: number): void {
    store.setState({ playing: false });
    const { position } = store.getState();
    actions.seek(store, steps > 0 ? Math.floor(position) + steps : Math.ceil(position) + steps);
  },

  /** Plays on, from the start again where the race is over; or stands still. */
  toggle(store: Store): void {
    const { playing, position, race } = store.getState();
    if (!playing && position >= race.steps) actions.seek(store, 0);
    store.setState({ playing: !playing });
  },

  reset(store: Store): void {
    store.setState({ position: 0, playing: false });
  },

  /** Lets time pass: the only place where the clock meets the race, and it decides only how much of it is shown. */
  pass(store: Store, seconds: number): void {
    const { playing, position, rate, race, loop } = store.getState();
    if (!playing) return;
    const next = position + rate * seconds;
    if (next < race.steps) store.setState({ position: next });
    else if (loop && position >= race.steps) store.setState({ position: 0 });
    else store.setState({ position: race.steps, playing: loop });
  },
};
