/** A line of a folder with a text field, as beside Tweakpane's own lines. */
import { element } from "../../element.js";

export class TextRow {
  readonly element = element("label", "text-row");
  readonly #field = element("input", "param-field text-field", "", {
    type: "text",
    spellcheck: "false",
    autocomplete: "off",
  });

  /** @param type told what was typed, when it is done */
  constructor(label: string, hint: string, type: (text: string) => void) {
    this.#field.title = hint;
    this.#field.placeholder = hint;
    this.#field.addEventListener("change", () => type(this.#field.value));
    this.element.append(element("span", "", label), this.#field);
  }

  show(text: string): void {
    if (this.#field !== document.activeElement || this.#field.value !== text) this.#field.value = text;
  }
}
