/** Changes of the race are taken back by Ctrl+Z, and made again by Ctrl+Shift+Z or Ctrl+Y: a click on the map is soon done. */
import type { Race } from "../index.js";
import { actions, type State, type Store } from "./store.js";

/** Milliseconds within which one change after the other belongs to the same movement of a hand. */
const pause = 700;
/** Steps back that are kept. */
const most = 100;

type Moment = Pick<State, "race" | "scenario" | "hidden" | "colours">;

const momentOf = ({ race, scenario, hidden, colours }: State): Moment => ({ race, scenario, hidden, colours });

/** @param now milliseconds of a clock */
export function createUndo(store: Store, now: () => number = () => performance.now()) {
  const past: Moment[] = [];
  const future: Moment[] = [];
  let changedAt = Number.NEGATIVE_INFINITY;
  let shown: Race | undefined;
  store.subscribe((state, before) => {
    if (state.race === before.race || state.race === shown) return;
    if (now() - changedAt > pause) past.push(momentOf(before));
    if (past.length > most) past.shift();
    changedAt = now();
    future.length = 0;
  });
  const go = (from: Moment[], to: Moment[]): void => {
    const moment = from.pop();
    if (!moment) return;
    const state = store.getState();
    to.push(momentOf(state));
    changedAt = Number.NEGATIVE_INFINITY;
    shown = moment.race;
    actions.openRace(store, moment.race, { ...moment, position: Math.min(state.position, moment.race.steps) });
  };
  return { undo: () => go(past, future), redo: () => go(future, past) };
}

/** Heard wherever no text is edited: there the keys take back what was typed. */
export function listenToUndo(store: Store): void {
  const { undo, redo } = createUndo(store);
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || editsText(event.target)) return;
    const key = event.key.toLowerCase();
    const command = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : undefined;
    if (!command) return;
    event.preventDefault();
    command();
  });
}

const editsText = (target: EventTarget | null) =>
  target instanceof Element && target.matches("textarea, input:not([type=range], [type=checkbox], [type=color])");
