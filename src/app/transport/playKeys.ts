/** The keys that play, step and seek, wherever a race's transport is. */
import { actions, type Store } from "../store.js";

export const playKeys: Readonly<Record<string, (store: Store, event: KeyboardEvent) => void>> = {
  " ": (store) => actions.toggle(store),
  ArrowRight: (store, { shiftKey }) => actions.stepBy(store, shiftKey ? 10 : 1),
  ArrowLeft: (store, { shiftKey }) => actions.stepBy(store, shiftKey ? -10 : -1),
  Home: (store) => actions.seek(store, 0),
  End: (store) => actions.seek(store, store.getState().race.steps),
  r: (store) => actions.reset(store),
};
