/** What a matrix is asked for: optimizers, surfaces, and the rules for all cells. */
import type { Issue } from "../../core/issue.js";
import { Reader } from "../../core/reader.js";
import { registry } from "../../index.js";
import { type MatrixRules, matrixSurfaces, measures } from "../../race/matrix.js";
import { type MatrixChoice, matrixNumbers } from "../../share/matrixHash.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { issueLine } from "../i18n/sentences.js";
import { numberOf } from "../numbers.js";
import { optimizerName } from "./matrix.js";
import { words } from "./words.js";

export type ChangeChoice = (choice: MatrixChoice) => void;

const numbers = [
  ["budget", "budget"],
  ["gradient", "gradientCost"],
  ["starts", "starts"],
  ["seed", "seed"],
] as const;

/** Made once; what is typed and is not valid is told beside it and changes nothing. */
export function createSettings(current: () => MatrixChoice, change: ChangeChoice): HTMLElement {
  const settings = element("div", "matrix-settings");
  const problem = element("p", "matrix-problem", "", { role: "alert" });
  const rules = element("div", "matrix-rules");
  const changeRules = (changed: Partial<MatrixRules>) => {
    const choice = current();
    change({ ...choice, rules: { ...choice.rules, ...changed } });
  };
  const measure = measureField(current().rules.measure, (chosen) => changeRules({ measure: chosen }));
  const inputs = numbers.map(([name, rule]) =>
    numberField(name, current().rules[rule], (text, input) => {
      const read = new Reader();
      const value = read.number(numberOf(text), words(`results.${name}`), matrixNumbers[name]);
      input.setAttribute("aria-invalid", String(value === undefined));
      problem.textContent = read.issues.map((issue: Issue) => issueLine(issue)).join(" ");
      if (value !== undefined) changeRules({ [rule]: value });
    }),
  );
  rules.append(measure, ...inputs);
  const optimizers = [...registry.optimizers.values()].map(({ id }) => ({ id, name: optimizerName(id) }));
  const surfaces = matrixSurfaces(registry).map((id) => ({ id, name: label(registry.surfaces.get(id)?.name ?? id) }));
  settings.append(
    rules,
    problem,
    choiceField("optimizers", optimizers, current().optimizers, (ids) => change({ ...current(), optimizers: ids })),
    choiceField("surfaces", surfaces, current().surfaces, (ids) => {
      const { sort, ...choice } = current();
      change({ ...choice, surfaces: ids, ...(sort !== undefined && ids.includes(sort) && { sort }) });
    }),
  );
  return settings;
}

function measureField(value: string, choose: (measure: MatrixRules["measure"]) => void): HTMLElement {
  const field = element("label", "matrix-field", words("results.measure"));
  const select = element("select", "");
  select.append(...measures.map((measure) => element("option", "", words(`results.${measure}`), { value: measure })));
  select.value = value;
  select.addEventListener("change", () => {
    const chosen = measures.find((measure) => measure === select.value);
    if (chosen) choose(chosen);
  });
  field.append(select);
  return field;
}

function numberField(
  name: keyof typeof matrixNumbers,
  value: number,
  choose: (text: string, input: HTMLInputElement) => void,
): HTMLElement {
  const field = element("label", "matrix-field", words(`results.${name}`));
  const input = element("input", "", "", { type: "text", inputmode: "numeric", value: String(value), name });
  input.addEventListener("change", () => choose(input.value, input));
  field.append(input);
  return field;
}

/** A list to tick; the last one that is ticked stays so. */
function choiceField(
  kind: "optimizers" | "surfaces",
  known: readonly { readonly id: string; readonly name: string }[],
  chosen: readonly string[],
  choose: (ids: readonly string[]) => void,
): HTMLElement {
  const details = element("details", "matrix-choice");
  const summary = element("summary", "");
  const list = element("div", "matrix-options");
  const boxes = known.map(({ id, name }) => {
    const option = element("label", "matrix-option");
    const box = element("input", "", "", { type: "checkbox", value: id });
    box.checked = chosen.includes(id);
    option.append(box, element("span", "", name));
    list.append(option);
    return box;
  });
  const ticked = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const count = () => {
    summary.textContent = words(`results.${kind}`, { count: ticked().length });
    for (const box of boxes) box.disabled = box.checked && ticked().length === 1;
  };
  list.addEventListener("change", () => {
    count();
    // Those that were there keep their places; new ones come after them.
    const now = ticked();
    const kept = chosen.filter((id) => now.includes(id));
    chosen = [...kept, ...now.filter((id) => !kept.includes(id))];
    choose(chosen);
  });
  count();
  details.append(summary, list);
  return details;
}
