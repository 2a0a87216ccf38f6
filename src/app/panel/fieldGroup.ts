/** The controls of some fields at a place in a folder. They are made anew only where the fields are others. */
import type { BindingApi, BladeApi } from "@tweakpane/core";
import type { FolderApi } from "tweakpane";
import { labelled } from "../i18n/labels.js";
import type { Field } from "./fields.js";
import { ParamController } from "./paramControl.js";

/** Where changes go. */
export interface Changing<C> {
  change(change: C): void;
}

interface Control<R, C> {
  readonly field: Field<R, C>;
  readonly bound: { value: number };
  readonly binding: BindingApi;
}

export class FieldGroup<R, C> {
  readonly #folder: FolderApi;
  readonly #editor: Changing<C>;
  readonly #after: BladeApi | undefined;
  #controls: Control<R, C>[] = [];
  #identity = "";
  /** Set while values are shown, which is no change by a user. */
  #showing = false;

  /** @param after what the controls come after; they come first without it */
  constructor(folder: FolderApi, editor: Changing<C>, after?: BladeApi) {
    this.#folder = folder;
    this.#editor = editor;
    this.#after = after;
  }

  show(race: R, fields: readonly Field<R, C>[]): void {
    const identity = JSON.stringify(fields.map(({ key, param }) => [key, param]));
    if (identity !== this.#identity) this.#rebuild(race, fields);
    this.#identity = identity;
    this.#showing = true;
    for (const { field, bound, binding } of this.#controls) {
      bound.value = field.read(race);
      binding.refresh();
      const { valueController } = binding.controller;
      if (field.tooLargeFrom && valueController instanceof ParamController)
        valueController.markTooLarge(field.tooLargeFrom(race));
    }
    this.#showing = false;
  }

  #rebuild(race: R, fields: readonly Field<R, C>[]): void {
    for (const { binding } of this.#controls) binding.dispose();
    const first = this.#after ? this.#folder.children.indexOf(this.#after) + 1 : 0;
    this.#controls = fields.map((field, i) => this.#control(field, field.read(race), first + i));
  }

  #control(field: Field<R, C>, value: number, index: number): Control<R, C> {
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
