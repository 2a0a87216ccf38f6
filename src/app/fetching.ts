/** The notice that a surface's data are being fetched, or could not be. */
import { registry } from "../index.js";
import { createSurface } from "../race/surface.js";
import { element } from "./element.js";
import { text } from "./i18n/language.js";
import type { State, Store } from "./store.js";

export function mountFetching(map: HTMLElement, store: Store): void {
  const notice = map.appendChild(element("p", "fetching", "", { role: "status" }));
  store.subscribe((state, before) => {
    if (state.fetching !== before.fetching) notice.textContent = wordsFor(state);
  });
}

function wordsFor({ fetching }: State): string {
  if (!fetching) return "";
  const { name } = createSurface(fetching.race.surface, registry);
  return text(fetching.failed ? "stage.notFetched" : "stage.fetching", { name });
}
