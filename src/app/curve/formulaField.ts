/** The curve's own fields: formula, range, weight and steps; what is wrong is told under them, at its column. */
import type { Issue } from "../../core/issue.js";
import type { CurveFile } from "../../curve/examples.js";
import { curveFileOf, curveIssues, parseCurve } from "../../curve/parseCurve.js";
import type { FormulaIssue } from "../../formula/parse.js";
import { type Race, registry } from "../../index.js";
import { element } from "../element.js";
import { createProblems } from "../formula/problems.js";
import { numberOf } from "../numbers.js";
import type { Store } from "../store.js";
import { words } from "./words.js";

const numbers = ["from", "to", "start", "steps"] as const;
const listId = "curve-issues";

/** @param change told another race, which is valid */
export function mountFormulaField(container: HTMLElement, store: Store, change: (race: Race) => void): void {
  const form = element("form", "curve-form");
  form.append(element("h2", "side-heading", words("curve.curve")));
  const problems = createProblems();
  const formula = field("formula", words("curve.formulaLabel"));
  formula.classList.add("formula-field-formula");
  const row = element("label", "curve-form-row curve-form-formula", words("curve.formula"));
  row.append(formula);
  form.append(row);
  const inputs = numbers.map((name) => {
    const [input, line] = [
      field(name, words(`curve.${name}`)),
      element("label", "curve-form-row", words(`curve.${name}`)),
    ];
    line.append(input);
    form.append(line);
    return input;
  });
  form.append(problems.element);
  container.append(form);

  const fill = ({ race }: { readonly race: Race }) => {
    const file = curveFileOf(race);
    if (document.activeElement !== formula) formula.value = file.formula;
    for (const [i, name] of numbers.entries()) {
      const input = inputs[i];
      if (input && document.activeElement !== input) input.value = String(file[name]);
    }
    tell([], []);
  };
  const tell = (columns: readonly FormulaIssue[], issues: readonly Issue[]) => {
    problems.showFormula(formula.value, columns);
    problems.showIssues(new Map(issues.length > 0 ? [[listId, issues]] : []));
    for (const input of [formula, ...inputs]) {
      const isWrong = issues.some(({ path }) => path.startsWith(input.name));
      input.setAttribute("aria-invalid", String(isWrong));
      if (isWrong) input.setAttribute("aria-describedby", listId);
      else input.removeAttribute("aria-describedby");
    }
  };
  const read = () => {
    const { lanes, edits } = store.getState().race;
    const typed = Object.fromEntries(numbers.map((name, i) => [name, numberOf(inputs[i]?.value ?? "")]));
    const file = { formula: formula.value, lanes, edits, ...typed } as unknown as CurveFile;
    const parsed = parseCurve(file, registry);
    tell(parsed.ok ? [] : curveIssues(file.formula), parsed.ok ? [] : parsed.issues);
    if (parsed.ok) change(parsed.value);
  };
  form.addEventListener("input", read);
  form.addEventListener("submit", (event) => event.preventDefault());
  // What is not valid stays as it was typed, with what is wrong under it.
  form.addEventListener("focusout", () => {
    if (!form.querySelector('[aria-invalid="true"]')) fill(store.getState());
  });
  fill(store.getState());
  store.subscribe((state, before) => state.race !== before.race && fill(state));
}

function field(name: string, label: string): HTMLInputElement {
  return element("input", "formula-field", "", {
    name,
    type: "text",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    "aria-label": label,
  });
}
