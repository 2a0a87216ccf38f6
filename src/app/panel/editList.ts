/** What was recorded for a lane, step by step, each to be taken back. */
import { registry } from "../../index.js";
import type { Edit } from "../../race/race.js";
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import { valuesText } from "./edits.js";

export interface EditListActions {
  readonly remove: (at: number) => void;
  readonly removeAll: () => void;
}

export class EditList {
  readonly element = element("div", "edits");
  readonly #list = element("ul", "edits-list", "", { "aria-label": text("edits.list") });
  readonly #remove: (at: number) => void;
  #shown = "";

  constructor({ remove, removeAll }: EditListActions) {
    this.#remove = remove;
    const all = element("button", "edits-all", text("edits.removeAll"), { type: "button" });
    all.addEventListener("click", removeAll);
    const head = element("div", "edits-head");
    head.append(element("span", "", text("edits.heading")), all);
    this.element.append(head, this.#list);
  }

  show(edits: readonly Edit[], optimizer: string): void {
    const shown = JSON.stringify([edits, optimizer]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const focused = this.#buttons().indexOf(document.activeElement as HTMLElement);
    this.#list.replaceChildren(...edits.map((edit) => this.#row(edit, optimizer)));
    // The button that had the focus may be gone with its edit: the one in its place has it then.
    if (focused >= 0) this.#buttons()[Math.min(focused, edits.length - 1)]?.focus();
  }

  #row({ at, hyperparameters }: Edit, optimizer: string): HTMLLIElement {
    const edit = text("edits.step", { step: at, values: valuesText(hyperparameters, optimizer, registry) });
    const row = element("li", "edit");
    const button = element("button", "edit-remove", "×", {
      type: "button",
      "aria-label": text("edits.remove", { edit }),
      title: text("panel.remove"),
    });
    button.addEventListener("click", () => this.#remove(at));
    row.append(element("span", "", edit), button);
    return row;
  }

  #buttons(): HTMLElement[] {
    return [...this.#list.querySelectorAll("button")];
  }
}
