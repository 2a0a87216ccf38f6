/** What is carried over when the page is loaded again in another language: the race, and how it is shown at that moment. */
import { parseRace, type Race } from "../../index.js";
import type { View } from "../../share/view.js";
import type { State } from "../store.js";
import { currentTheme } from "../theme.js";
import { viewOf } from "./view.js";

const storageKey = "optimizer-race:moment";

export interface Carried {
  readonly race: Race;
  readonly view: View;
}

/** Keeps what is shown for the next time the page is loaded in this tab. */
export function carry(state: State): void {
  const { race, position, playing } = state;
  const view: View = { ...viewOf(state, currentTheme()), position, playing };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ race, view }));
  } catch {
    // Storage may be forbidden or full; then the address decides what is shown.
  }
}

/** What was kept, once; nothing where nothing was. */
export function carried(): Carried | undefined {
  try {
    const { race, view }: { race?: unknown; view?: View } = JSON.parse(sessionStorage.getItem(storageKey) ?? "{}");
    sessionStorage.removeItem(storageKey);
    const parsed = parseRace(race);
    return parsed.ok && view ? { race: parsed.value, view } : undefined;
  } catch {
    return undefined;
  }
}
