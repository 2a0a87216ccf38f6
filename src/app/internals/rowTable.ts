import { element } from "../element.js";
import type { Row } from "./rows.js";

/** The rows as a table that is made once for as long as the rows are called the same, and then only filled. */
export class RowTable {
  readonly element = element("table", "internals-table");
  #key = "";
  #cells: HTMLElement[] = [];

  show(caption: string, groups: readonly (readonly Row[])[]): void {
    const key = JSON.stringify([caption, groups.map((rows) => rows.map(({ name, values }) => [name, values.length]))]);
    if (key !== this.#key) this.#make(caption, groups);
    this.#key = key;
    const texts = groups.flat().flatMap(({ values }) => values);
    for (const [k, cell] of this.#cells.entries()) setText(cell, texts[k] ?? "");
  }

  #make(caption: string, groups: readonly (readonly Row[])[]): void {
    this.#cells = [];
    const head = element("tr", "");
    head.append(element("td", ""), columnHead("x"), columnHead("y"));
    const thead = element("thead", "");
    thead.append(head);
    const bodies = groups.map((rows) => {
      const body = element("tbody", "");
      body.append(...rows.map((row) => this.#row(row)));
      return body;
    });
    this.element.replaceChildren(element("caption", "visually-hidden", caption), thead, ...bodies);
  }

  #row({ symbol, name, values }: Row): HTMLElement {
    const line = element("tr", "");
    const head = element("th", "", "", { scope: "row" });
    head.append(element("span", "internals-symbol", symbol), name);
    const span: Record<string, string> = values.length === 1 ? { colspan: "2" } : {};
    const cells = values.map(() => element("td", "", "", span));
    this.#cells.push(...cells);
    line.append(head, ...cells);
    return line;
  }
}

const columnHead = (text: string) => element("th", "", text, { scope: "col" });

function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
