/** A small field for a number: what is none, or is out of range, is told beside it and changes nothing. */
import type { NumberRule } from "../../../core/reader.js";
import { Reader } from "../../../core/reader.js";
import { element } from "../../element.js";
import { issueLine } from "../../i18n/sentences.js";
import { numberOf, settingText } from "../../numbers.js";

export interface NumberField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Shows a number, or nothing; not while somebody types. */
  show(value: number | undefined): void;
  /** The number typed; undefined where the field is empty or wrong. */
  value(): number | undefined;
  /** Takes the reader to the field where it is wrong, and says whether it is. */
  stopsAt(): boolean;
}

export interface FieldOptions {
  readonly label: string;
  /** Said before the field, where that is shorter than the label. */
  readonly symbol?: string;
  readonly rule: NumberRule;
  readonly className?: string;
  /** Whether nothing is a value. */
  readonly optional?: boolean;
}

let fields = 0;

export function numberField(options: FieldOptions, change: (value: number | undefined) => void): NumberField {
  const { label, symbol, rule, className = "", optional = false } = options;
  const id = `field-${++fields}`;
  const box = element("label", `number-field ${className}`.trim());
  const input = element("input", "", "", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    "aria-label": label,
  });
  const refusal = element("span", "field-refusal", "", { id, role: "alert" });
  box.append(element("span", "number-label", symbol ?? label), input, refusal);
  if (symbol) box.title = label;
  const read = () => {
    const reader = new Reader();
    const text = input.value.trim();
    if (text === "" && optional) return { value: undefined, issues: [] };
    const number = numberOf(text);
    const value = reader.number(Number.isNaN(number) ? text : number, label, rule);
    return { value, issues: reader.issues };
  };
  const tell = () => {
    const { value, issues } = read();
    const isWrong = issues.length > 0;
    refusal.textContent = issues.map(issueLine).join(" ");
    input.setAttribute("aria-invalid", String(isWrong));
    if (isWrong) input.setAttribute("aria-describedby", id);
    else input.removeAttribute("aria-describedby");
    return { value, isWrong };
  };
  input.addEventListener("change", () => {
    const { value, isWrong } = tell();
    if (!isWrong) change(value);
  });
  return {
    element: box,
    input,
    show(value) {
      if (input === document.activeElement || input.getAttribute("aria-invalid") === "true") return;
      input.value = value === undefined ? "" : settingText(value);
    },
    value: () => read().value,
    stopsAt() {
      const isWrong = read().issues.length > 0;
      if (isWrong) {
        tell();
        input.focus();
      }
      return isWrong;
    },
  };
}
