/** The controls of some fields at a place in a folder. They are made anew only where the fields are others. */
import type { BindingApi, BladeApi } from "@tweakpane/core";
import type { FolderApi } from "tweakpane";
import type { Race } from "../../race/race.js";
import { labelled } from "../i18n/labels.js";
import type { Editor } from "./editor.js";
import type { Field } from "./fields.js";

interface Control {
  readonly field: Field;
  readonly bound: { value: number };
  readonly binding: BindingApi;
}

export class FieldGroup {
  readonly #folder: FolderApi;
  readonly #editor: Editor;
  readonly #after: BladeApi | undefined;
  #controls: Control[] = [];
  #identity = "";
  /** Set while values are shown, which is no change by a user. */
  #showing = false;

  /** @param after what the controls come after; they come first without it */
  constructor(folder: FolderApi, editor: Editor, after?: BladeApi) {
    this.#folder = folder;
    this.#editor = editor;
    this.#after = after;
  }

  show(race: Race, fields: readonly Field[]): void {
    const identity = JSON.stringify(fields.map(({ key, param }) => [key, param]));
    if (identity !== this.#identity) this.#rebuild(race, fields);
    this.#identity = identity;
    this.#showing = true;
    for (const { field, bound, binding } of this.#controls) {
      bound.value = field.read(race);
      binding.refresh();
    }
    this.#showing = false;
  }

  #rebuild(race: Race, fields: readonly Field[]): void {
    for (const { binding } of this.#controls) binding.dispose();
    const first = this.#after ? this.#folder.children.indexOf(this.#after) + 1 : 0;
    this.#controls = fields.map((field, i) => this.#control(field, field.read(race), first + i));
  }

  #control(field: Field, value: number, index: number): Control {
    const bound = { value };
    const param = labelled(field.param);
    const label = param.symbol ? `${param.label} ${param.symbol}` : param.label;
    const binding = this.#folder.addBinding(bound, "value", { view: "param", param, label, index });
    binding.on("change", () => {
      if (!this.#showing) this.#editor.change(field.write(bound.value));
    });
    return { field, bound, binding };
  }
}
