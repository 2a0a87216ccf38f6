/** The one place where the page says what is wrong with a link, a file or its own loading: a panel that can be dismissed. */
import { element } from "../element.js";
import { text } from "../i18n/language.js";

/** Letters of a line that is shown whole. */
const longest = 200;

export interface Problems {
  /** Replaces what was shown before. */
  show(heading: string, lines: readonly string[]): void;
  /** @param heading clears only what has this one */
  clear(heading?: string): void;
}

let box: Problems | undefined;

/** The page's own, whoever asks. */
export function problemBox(): Problems {
  box ??= createProblems();
  return box;
}

function createProblems(): Problems {
  const panel = document.body.appendChild(element("div", "problems", "", { role: "alert" }));
  const clear = (heading?: string) => {
    if (heading === undefined || panel.firstElementChild?.textContent === heading) panel.replaceChildren();
  };
  return {
    clear,
    show(heading, lines) {
      const list = element("ul", "problems-list", "", { tabindex: "0", "aria-label": text("share.problems") });
      list.append(...lines.map(problemElement));
      const dismiss = element("button", "problems-close", "×", { type: "button", "aria-label": text("share.dismiss") });
      dismiss.addEventListener("click", () => clear());
      // What is told while a dialog is open would lie behind it.
      const place = document.querySelector("dialog[open]") ?? document.body;
      if (panel.parentElement !== place) place.append(panel);
      panel.replaceChildren(element("strong", "", heading), dismiss, list);
    },
  };
}

/** A line that lists all that is possible hides the other lines: it is cut off until it is asked for. */
function problemElement(line: string): HTMLElement {
  const item = element("li", "", line.length > longest ? "" : line);
  if (item.textContent) return item;
  const fold = element("details", "problem-fold");
  fold.append(element("summary", "", line));
  item.append(fold);
  return item;
}
