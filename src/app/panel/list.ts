/** A list to choose from, in a folder. */
import type { FolderApi, ListBladeApi } from "tweakpane";
import { label } from "../i18n/labels.js";

export interface Option {
  readonly value: string;
  readonly text: string;
}

export class List {
  readonly blade: ListBladeApi<string>;
  #options: string;
  #value: string;

  /** @param onChoice told what a user chooses, not what is shown */
  constructor(folder: FolderApi, label: string, options: readonly Option[], onChoice: (value: string) => void) {
    this.#options = JSON.stringify(options);
    this.#value = options[0]?.value ?? "";
    this.blade = folder.addBlade({ view: "list", label, options, value: this.#value }) as ListBladeApi<string>;
    this.blade.on("change", ({ value }) => {
      if (value === this.#value) return;
      this.#value = value;
      onChoice(value);
    });
  }

  show(value: string, options?: readonly Option[]): void {
    const described = options && JSON.stringify(options);
    if (options && described && described !== this.#options) {
      this.#options = described;
      this.blade.options = [...options];
    }
    this.#value = value;
    this.blade.value = value;
  }
}

/** Plug-ins as options, by name in the page's language. */
export function optionsOf(plugins: ReadonlyMap<string, { readonly id: string; readonly name: string }>): Option[] {
  const options = [...plugins.values()].map(({ id, name }) => ({ value: id, text: label(name) }));
  return options.sort((a, b) => a.text.localeCompare(b.text, "en"));
}
