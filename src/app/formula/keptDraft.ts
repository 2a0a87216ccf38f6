/** What was typed and not yet raced on, kept while the page is loaded again, as for another language. */
import type { Draft } from "./draft.js";

const storageKey = "optimizer-race:draft";

/** Keeps a draft for the next time the page is loaded in this tab; none where there is nothing to keep. */
export function keepDraft(draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(storageKey, JSON.stringify(draft));
    else sessionStorage.removeItem(storageKey);
  } catch {
    // Storage may be forbidden; then typing is lost when the page is.
  }
}

/** The draft that was kept, once. */
export function keptDraft(): Draft | undefined {
  try {
    const text = sessionStorage.getItem(storageKey);
    sessionStorage.removeItem(storageKey);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
