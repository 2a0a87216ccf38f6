/** What is carried over when the page is loaded again in another language: a network that the address does not hold. */
import { type NetworkFile, networkFileText, parseNetworkFile } from "../../backprop/networkFile.js";
import { type BackpropState, standing } from "./store.js";

const storageKey = "optimizer-race:network";

/** Keeps a network from a file, as it stands, for the next time the page is loaded in this tab. */
export function carryNetwork(state: BackpropState): void {
  if (!state.isOwn) return;
  try {
    const file = { exercise: state.model.exercise, theta: standing(state).theta };
    sessionStorage.setItem(storageKey, networkFileText(file));
  } catch {
    // Storage may be forbidden; then the address decides what is shown.
  }
}

/** What was kept, once; nothing where nothing was. */
export function carriedNetwork(): NetworkFile | undefined {
  try {
    const kept = parseNetworkFile(JSON.parse(sessionStorage.getItem(storageKey) ?? "null"));
    sessionStorage.removeItem(storageKey);
    return kept.ok ? kept.value : undefined;
  } catch {
    return undefined;
  }
}
