/**
 * What is carried over when the page is loaded again in this tab: the race, and how it is shown at that moment. In another
 * language, and wherever the address is too short to tell the race.
 */
import { parseRace, type Race, registry } from "../../index.js";
import { hashLimit, toHash } from "../../share/hash.js";
import type { View } from "../../share/view.js";
import type { State, Store } from "../store.js";
import { currentTheme } from "../theme.js";
import { keepMoment, takeMoment } from "./moment.js";
import { viewOf } from "./view.js";

export interface Carried {
  readonly race: Race;
  readonly view: View;
}

/** Keeps what is shown; where storage is forbidden or full, the address decides what is shown next. */
export function carry(state: State): void {
  const { race, position, playing } = state;
  const view: View = { ...viewOf(state, currentTheme()), position, playing };
  keepMoment({ race, view, hash: location.hash });
}

/** Carries over what no link can hold, whenever the page is left. */
export function carryWhatIsLong(store: Store): void {
  addEventListener("pagehide", () => {
    const state = store.getState();
    if (toHash(state.race, {}, registry).length > hashLimit) carry(state);
  });
}

/** What was kept for this address, once; nothing where nothing was, or for another one. */
export function carried(): Carried | undefined {
  const { race, view, hash } = takeMoment();
  const parsed = parseRace(race);
  return parsed.ok && view && hash === location.hash ? { race: parsed.value, view: view as View } : undefined;
}
