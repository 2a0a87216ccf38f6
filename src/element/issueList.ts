/** Everything that is wrong with what an author asked for, told in the element itself, as text and nothing else. */
import type { Issue } from "../core/issue.js";
import { element } from "../render/html.js";
import type { Say } from "./texts.js";

/** More than these are counted, not listed. */
const mostListed = 50;

/**
 * @param isShown whether a race is shown in spite of them
 * @param line an issue in the user's language
 */
export function showIssues(
  box: HTMLElement,
  issues: readonly Issue[],
  isShown: boolean,
  say: Say,
  line: (issue: Issue) => string,
): void {
  box.hidden = issues.length === 0;
  const list = element("ul", "");
  list.append(...issues.slice(0, mostListed).map((issue) => element("li", "", line(issue))));
  if (issues.length > mostListed) list.append(element("li", "", `+ ${issues.length - mostListed}`));
  const close = element("button", "dismiss", "×", {
    type: "button",
    "aria-label": say("dismiss"),
    title: say("dismiss"),
  });
  close.addEventListener("click", () => {
    box.hidden = true;
  });
  const heading = isShown ? `${say("problems")} ${say("rest")}` : say("problems");
  box.replaceChildren(...(issues.length > 0 ? [close, element("p", "", heading), list] : []));
}
