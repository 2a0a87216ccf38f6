/** What every page begins with: its texts and its theme. */
import type { Texts } from "./i18n/dictionary.js";
import { translatePage } from "./i18n/page.js";
import { onDemand } from "./onDemand.js";
import { startTheme, toggleTheme } from "./theme.js";

/**
 * @param texts the texts that only this page has
 * @returns when what fingers need is there, too, where there may be some
 */
export async function startPage(texts: Texts = {}): Promise<void> {
  translatePage(texts);
  startTheme();
  find("theme").addEventListener("click", toggleTheme);
  if (matchMedia("(any-pointer: coarse)").matches)
    (await onDemand(() => import("./touch/suitFingers.js")))?.suitFingers();
}

/** @throws Error where the page has no such element */
export function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}
