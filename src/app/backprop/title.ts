/** The three views' links, and what the one that is open is about. */
import { shows } from "../../backprop/link.js";
import { element } from "../element.js";
import type { BackpropState, BackpropStore } from "./store.js";
import { words } from "./words.js";

export function mountTitle(container: HTMLElement, store: BackpropStore): void {
  const views = element("nav", "views", "", { "aria-label": words("view.heading") });
  const links = shows.map(
    (show) => [show, element("a", "view-link", words(`view.${show}`), { href: `#show=${show}` })] as const,
  );
  views.append(...links.map(([, link]) => link));
  const lesson = element("p", "run-lesson view-lesson");
  container.append(views, lesson);
  const show = ({ page }: BackpropState) => {
    for (const [each, link] of links) {
      if (each === page.show) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    lesson.textContent = words(`view.${page.show}Lesson`);
  };
  show(store.getState());
  store.subscribe((state, before) => state.page.show !== before.page.show && show(state));
}
