/** What the page shows: a race, its run, and how much of it has been played. Everything else is drawn from this. */
import { createStore } from "zustand/vanilla";
import { createRace, type Race, type RaceEngine, registry } from "../index.js";

export interface State {
  readonly race: Race;
  /** The race run to its end; its tracks hold every step. Replaced whenever the race changes. */
  readonly run: RaceEngine;
  /** How far it is played: a step, with the fraction of the way to the next. */
  readonly position: number;
  readonly playing: boolean;
  /** Steps per second. */
  readonly rate: number;
  /** The lane pointed at, by id. */
  readonly highlighted: string | undefined;
}

export type Store = ReturnType<typeof createRaceStore>;

export function createRaceStore(race: Race, rate: number, playing: boolean) {
  return createStore<State>()(() => ({
    race,
    run: finished(race),
    position: 0,
    playing,
    rate,
    highlighted: undefined,
  }));
}

/** Runs a race to its end. Ten lanes of 2,000 steps take about 5 ms, so this is done for every change of a slider. */
function finished(race: Race): RaceEngine {
  const run = createRace(race, registry);
  run.advance(race.steps);
  return run;
}

/** What a user can do. Positions are kept within the race; nothing else is changed by them. */
export const actions = {
  /** Another race, or the same one changed: run at once, shown at the same step. */
  setRace(store: Store, race: Race): void {
    const { position } = store.getState();
    store.setState({ race, run: finished(race), position: Math.min(position, race.steps) });
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
    const { playing, position, rate, race } = store.getState();
    if (!playing) return;
    const next = position + rate * seconds;
    store.setState(next < race.steps ? { position: next } : { position: race.steps, playing: false });
  },
};
