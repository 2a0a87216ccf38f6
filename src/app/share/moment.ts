/** What a tab keeps for the race page: a race, how it is shown, and the address's hash that it is kept for. */
import type { Race } from "../../index.js";
import type { View } from "../../share/view.js";

const storageKey = "optimizer-race:moment";

export interface Moment {
  readonly race: Race;
  readonly view: View;
  readonly hash: string;
}

/** Tells whether it is kept: storage may be forbidden or full. */
export function keepMoment(moment: Moment): boolean {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(moment));
    return true;
  } catch {
    return false;
  }
}

/** What was kept, still to be checked, once. */
export function takeMoment(): { readonly [Key in keyof Moment]?: unknown } {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "{}");
    sessionStorage.removeItem(storageKey);
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
