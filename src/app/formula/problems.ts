/** What is wrong with a draft: the formula with carets under it, and every issue in words. */
import type { Issue } from "../../core/issue.js";
import type { FormulaIssue } from "../../formula/parse.js";
import { element } from "../element.js";
import { issueLine } from "../i18n/sentences.js";
import { excerptOf } from "./excerpt.js";

/** How many characters of a formula fit on a phone. */
const width = 40;

export interface Problems {
  readonly element: HTMLElement;
  showFormula(text: string, issues: readonly FormulaIssue[]): void;
  /** @param lists the issues by the id that fields name as their description */
  showIssues(lists: ReadonlyMap<string, readonly Issue[]>): void;
}

export function createProblems(): Problems {
  const echo = element("div", "formula-echo", "", { "aria-hidden": "true" });
  const said = element("div", "formula-issues", "", { role: "alert", "aria-live": "polite" });
  const root = element("div", "formula-problems");
  root.append(echo, said);
  return {
    element: root,
    showFormula(text, issues) {
      const columns = issues.map(({ column }) => column);
      echo.replaceChildren(...(issues.length > 0 ? echoOf(text, columns) : []));
    },
    showIssues(lists) {
      said.replaceChildren(...[...lists].map(([id, issues]) => listOf(id, issues)));
    },
  };
}

function listOf(id: string, issues: readonly Issue[]): HTMLElement {
  const list = element("ul", "", "", { id });
  list.append(...issues.map((issue) => element("li", "", issueLine(issue))));
  return list;
}

/** The text, and carets on a second line; what lies between them is the text again, unseen, so that they stand below. */
function echoOf(formula: string, columns: readonly number[]): readonly HTMLElement[] {
  const { text, carets } = excerptOf(formula, columns, width);
  const line = element("div", "formula-carets");
  let end = 0;
  for (const caret of carets) {
    line.append(element("span", "", text.slice(end, caret)), element("mark", "", "^"));
    end = caret + 1;
  }
  return [element("div", "", text), line];
}
