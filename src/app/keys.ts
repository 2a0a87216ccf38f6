/** Keys for the race, heard only while nothing else has the focus. */
import { actions, type Store } from "./store.js";

const commands: Readonly<Record<string, (store: Store, event: KeyboardEvent) => void>> = {
  " ": (store) => actions.toggle(store),
  ArrowRight: (store, { shiftKey }) => actions.stepBy(store, shiftKey ? 10 : 1),
  ArrowLeft: (store, { shiftKey }) => actions.stepBy(store, shiftKey ? -10 : -1),
  Home: (store) => actions.seek(store, 0),
  End: (store) => actions.seek(store, store.getState().race.steps),
  r: (store) => actions.reset(store),
};

export function listenToKeys(store: Store): void {
  document.addEventListener("keydown", (event) => {
    const free = event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = free ? commands[event.key] : undefined;
    if (!command) return;
    event.preventDefault();
    command(store, event);
  });
}
