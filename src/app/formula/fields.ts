/** The fields of the editor, with their labels. */
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import type { Draft, Field } from "./draft.js";

const texts = {
  formula: "f(x, y) =",
  xFrom: text("formula.xFrom"),
  yFrom: text("formula.yFrom"),
  xTo: text("formula.to"),
  yTo: text("formula.to"),
  to: { xTo: text("formula.xTo"), yTo: text("formula.yTo") },
  minima: text("formula.minima"),
  minimaHint: text("formula.minimaHint"),
};

export const fieldNames: readonly Field[] = ["formula", "xFrom", "xTo", "yFrom", "yTo", "minima"];

export interface Fields {
  readonly element: HTMLElement;
  read(): Draft;
  /** Leaves fields alone that say it already, and the caret in them where it is. */
  write(draft: Draft): void;
  /** Marks these fields as invalid, and no others. @param describe the id of what is said of a field */
  mark(invalid: readonly Field[], describe: (field: Field) => string): void;
  focus(): void;
  fieldOf(input: EventTarget | null): Field | undefined;
}

type Inputs = Readonly<Record<Field, HTMLInputElement>>;

export function createFields(): Fields {
  const inputs: Inputs = {
    formula: inputFor("formula"),
    xFrom: inputFor("xFrom"),
    xTo: inputFor("xTo", texts.to.xTo),
    yFrom: inputFor("yFrom"),
    yTo: inputFor("yTo", texts.to.yTo),
    minima: inputFor("minima"),
  };
  inputs.minima.placeholder = texts.minimaHint;
  const root = element("div", "formula-fields");
  root.append(
    group(inputs, "formula"),
    group(inputs, "xFrom", "xTo"),
    group(inputs, "yFrom", "yTo"),
    group(inputs, "minima"),
  );
  return {
    element: root,
    read: () => mapFields((name) => inputs[name].value),
    write(draft) {
      for (const name of fieldNames) if (inputs[name].value !== draft[name]) inputs[name].value = draft[name];
    },
    mark(invalid, describe) {
      for (const name of fieldNames) {
        const isInvalid = invalid.includes(name);
        inputs[name].setAttribute("aria-invalid", String(isInvalid));
        if (isInvalid) inputs[name].setAttribute("aria-describedby", describe(name));
        else inputs[name].removeAttribute("aria-describedby");
      }
    },
    focus: () => inputs.formula.focus(),
    fieldOf: (input) => fieldNames.find((name) => inputs[name] === input),
  };
}

const mapFields = (map: (name: Field) => string) =>
  Object.fromEntries(fieldNames.map((name) => [name, map(name)])) as Record<Field, string>;

/** @param spoken its name, where the label beside it does not say enough */
function inputFor(name: Field, spoken = ""): HTMLInputElement {
  const plain = { type: "text", spellcheck: "false", autocomplete: "off", autocapitalize: "off", autocorrect: "off" };
  const attributes = { ...plain, id: `formula-${name}`, ...(spoken && { "aria-label": spoken }) };
  return element("input", `formula-field formula-field-${name}`, "", attributes);
}

function group(inputs: Inputs, ...names: readonly Field[]): HTMLElement {
  const root = element("div", `formula-group formula-group-${names[0]}`);
  for (const name of names) root.append(element("label", "", texts[name], { for: inputs[name].id }), inputs[name]);
  return root;
}
