/** Keeps the address in step with what is shown, and what is shown in step with back and forward. */
import { registry } from "../../index.js";
import { hashLimit, toHash } from "../../share/hash.js";
import type { View } from "../../share/view.js";
import type { State, Store } from "../store.js";
import { isElsewhere, isSeen } from "./place.js";
import { viewOf } from "./view.js";

/** Milliseconds between two changes of the address: browsers allow about 100 in 30 seconds. */
const pause = 400;

export interface Address {
  /** The hash of what is shown; nothing where it is too long for a link. */
  hash(): string | undefined;
  /** What is outside of the store has changed. */
  changed(): void;
}

/**
 * The address says nothing new until something is changed.
 * @param theme the theme a link should ask for
 * @param isBehind whether it does not tell yet what is shown
 * @param load shows what a hash says, on back and forward and where it is typed
 */
export function keepAddress(
  store: Store,
  theme: () => View["theme"],
  isBehind: boolean,
  load: (hash: string) => Promise<void>,
): Address {
  const hashOf = (state: State) => toHash(state.race, viewOf(state, theme()), registry);
  let shown = isBehind ? "" : hashOf(store.getState());
  let address = location.hash;
  let timer: number | undefined;
  let isLoading = false;

  const write = (state: State, how: "replaceState" | "pushState") => {
    clearTimeout(timer);
    timer = undefined;
    const hash = hashOf(state);
    if (hash === shown || hash.length > hashLimit) return;
    history[how](null, "", hash);
    shown = hash;
    address = location.hash;
  };
  const writeSoon = () => {
    timer ??= window.setTimeout(() => write(store.getState(), "replaceState"), pause);
  };
  const follow = async () => {
    if (location.hash === address) return;
    address = location.hash;
    clearTimeout(timer);
    timer = undefined;
    isLoading = true;
    const followed = address;
    await load(followed);
    // Another one may have been followed since.
    if (followed !== address) return;
    isLoading = false;
    shown = hashOf(store.getState());
  };

  /** The state before all that is changed at once. */
  let origin: State | undefined;
  const settle = () => {
    const [before, state] = [origin, store.getState()];
    origin = undefined;
    if (!before || !isElsewhere(state, before)) return writeSoon();
    write(before, "replaceState");
    write(state, "pushState");
  };
  store.subscribe((state, before) => {
    if (isLoading || origin || !isSeen(state, before)) return;
    origin = before;
    queueMicrotask(settle);
  });
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  return {
    hash() {
      const hash = hashOf(store.getState());
      return hash.length > hashLimit ? undefined : hash;
    },
    changed: writeSoon,
  };
}
