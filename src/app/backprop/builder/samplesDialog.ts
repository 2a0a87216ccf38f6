/** Samples in a table, to be typed: what is wrong is told cell by cell, and what was typed stays until it is used or discarded. */
import {
  canHave,
  cellPath,
  readSampleTexts,
  type SamplePart,
  type SampleTexts,
  sampleParts,
  sampleTextsOf,
  withColumns,
  withoutRow,
  withRows,
} from "../../../backprop/sampleTexts.js";
import type { Issue } from "../../../core/issue.js";
import { openDialog } from "../../dialog.js";
import { element } from "../../element.js";
import { issueLine } from "../../i18n/sentences.js";
import type { Desk } from "../desk.js";
import { standing } from "../store.js";
import { words } from "../words.js";
import "../../style/backprop-samples.css";

/** What was typed and is not yet used, for the network that it was typed for. */
let draft: { readonly model: unknown; readonly texts: SampleTexts } | undefined;

export function openSamples(desk: Desk): void {
  const { model } = desk.store.getState();
  const content = element("div", "samples-editor");
  const dialog = openDialog(words("samples.title"), content);
  const editor = new SamplesEditor(content, desk, () => dialog.close());
  editor.show(draft?.model === model ? draft.texts : sampleTextsOf(model.exercise));
}

class SamplesEditor {
  readonly #desk: Desk;
  readonly #close: () => void;
  readonly #scroller = element("div", "samples-scroller");
  readonly #problems = element("ul", "samples-problems");
  readonly #widths = element("div", "samples-widths");
  readonly #add: HTMLButtonElement;
  #texts: SampleTexts = { inputs: [], targets: [] };
  #cells = new Map<string, HTMLInputElement>();

  constructor(content: HTMLElement, desk: Desk, close: () => void) {
    this.#desk = desk;
    this.#close = close;
    this.#add = button(words("samples.add"), () => this.#addRow());
    const use = button(words("samples.use"), () => this.#use());
    use.classList.add("samples-use");
    const discard = button(words("samples.discard"), () => {
      draft = undefined;
      this.show(sampleTextsOf(desk.store.getState().model.exercise));
    });
    const row = element("div", "samples-row");
    row.append(this.#add, this.#widths, discard, use);
    const alert = element("div", "", "", { role: "alert" });
    alert.append(this.#problems);
    content.append(element("p", "lens-note", words("samples.note")), this.#scroller, alert, row);
  }

  /** @param focus the path of the cell that is typed into next */
  show(texts: SampleTexts, focus = cellPath("inputs", 0, 0)): void {
    this.#texts = texts;
    this.#cells = new Map();
    this.#scroller.replaceChildren(this.#table());
    this.#add.disabled = !canHave("rows", texts.inputs.length + 1);
    this.#widths.replaceChildren(...sampleParts.map((part) => this.#width(part)));
    this.#tell([]);
    this.#cells.get(focus)?.focus();
  }

  #change(texts: SampleTexts, focus?: string): void {
    draft = { model: this.#desk.store.getState().model, texts };
    this.show(texts, focus);
  }

  #addRow(): void {
    const { length } = this.#texts.inputs;
    if (canHave("rows", length + 1)) this.#change(withRows(this.#texts, length + 1), cellPath("inputs", length, 0));
  }

  #table(): HTMLElement {
    const table = element("table", "samples-table");
    const head = element("tr", "");
    head.append(element("td", ""));
    for (const part of sampleParts)
      for (const k of (this.#texts[part][0] ?? []).keys())
        head.append(element("th", part, nameOf(part, k), { scope: "col" }));
    table.append(head, ...this.#texts.inputs.map((_, row) => this.#row(row)));
    return table;
  }

  #row(row: number): HTMLElement {
    const line = element("tr", "");
    line.append(element("th", "", String(row + 1), { scope: "row" }));
    for (const part of sampleParts)
      for (const column of (this.#texts[part][row] ?? []).keys()) {
        const cell = element("td", part);
        cell.append(this.#cell(part, row, column));
        line.append(cell);
      }
    const remove = button("×", () =>
      this.#change(withoutRow(this.#texts, row), cellPath("inputs", Math.max(0, row - 1), 0)),
    );
    remove.setAttribute("aria-label", words("samples.remove", { sample: row + 1 }));
    remove.disabled = !canHave("rows", this.#texts.inputs.length - 1);
    line.append(element("td", ""));
    line.lastElementChild?.append(remove);
    return line;
  }

  #cell(part: SamplePart, row: number, column: number): HTMLInputElement {
    const label = words("samples.cell", { name: nameOf(part, column), sample: row + 1 });
    const attributes = { type: "text", inputmode: "decimal", autocomplete: "off", "aria-label": label };
    const input = element("input", "", "", { ...attributes, value: this.#texts[part][row]?.[column] ?? "" });
    input.addEventListener("input", () => {
      input.removeAttribute("aria-invalid");
      const rows = this.#texts[part].map((old, k) => (k === row ? old.with(column, input.value) : old));
      this.#texts = { ...this.#texts, [part]: rows };
      draft = { model: this.#desk.store.getState().model, texts: this.#texts };
    });
    input.addEventListener("keydown", (event) => {
      const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const next = this.#cells.get(cellPath(part, row + by, column));
      if (next) next.select();
      next?.focus();
      if (!next && event.key === "Enter") this.#addRow();
    });
    this.#cells.set(cellPath(part, row, column), input);
    return input;
  }

  /** How many columns a part has, with one less and one more. */
  #width(part: SamplePart): HTMLElement {
    const group = element("div", "samples-width", words(`samples.${part}`), {
      role: "group",
      "aria-label": words(`samples.${part}`),
    });
    const width = this.#texts[part][0]?.length ?? 0;
    const to = (count: number, sign: string, label: "samples.fewer" | "samples.more") => {
      const made = button(sign, () => this.#change(withColumns(this.#texts, part, count), cellPath(part, 0, 0)));
      made.setAttribute("aria-label", words(label, { what: words(`samples.${part}`) }));
      made.disabled = !canHave("columns", count);
      return made;
    };
    group.append(
      to(width - 1, "−", "samples.fewer"),
      element("output", "", String(width)),
      to(width + 1, "+", "samples.more"),
    );
    return group;
  }

  #use(): void {
    const state = this.#desk.store.getState();
    const read = readSampleTexts(state.model.exercise, standing(state).theta, this.#texts);
    if (!read.ok) {
      this.#tell(read.issues);
      return;
    }
    draft = undefined;
    this.#close();
    this.#desk.openFile(read.value);
  }

  /** Every problem, each leading to its cell. */
  #tell(issues: readonly Issue[]): void {
    const wrong = new Set(issues.map(({ path }) => path));
    for (const [path, input] of this.#cells)
      if (wrong.has(path)) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    const items = issues.map((issue) => {
      const item = element("li", "");
      const cell = this.#cells.get(issue.path);
      const told = cell ? issueLine({ ...issue, path: cell.getAttribute("aria-label") ?? "" }) : issueLine(issue);
      if (cell) item.append(button(told, () => cell.focus()));
      else item.textContent = told;
      return item;
    });
    this.#problems.replaceChildren(...items);
    const first = issues.map(({ path }) => this.#cells.get(path)).find(Boolean);
    first?.focus();
  }
}

const nameOf = (part: SamplePart, column: number) => `${part === "inputs" ? "x" : "t"}${column + 1}`;

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element("button", "plain-button", text, { type: "button" });
  made.addEventListener("click", press);
  return made;
}
