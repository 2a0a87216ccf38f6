/** Tables whose cells are filled in again and again without being made anew. */
import { element } from "../../element.js";

export interface FilledTable {
  readonly element: HTMLElement;
  /** Makes the rows anew: their heads, and what they are marked by. */
  rows(heads: readonly string[]): void;
  /** Fills a row in; a row that is `now` is marked. */
  fill(row: number, cells: readonly string[], isNow: boolean): void;
}

export function filledTable(caption: string, heads: readonly (readonly [text: string, title: string])[]): FilledTable {
  const table = element("table", "figures");
  const head = element("tr", "");
  head.append(...heads.map(([text, title]) => element("th", "", text, { scope: "col", ...(title && { title }) })));
  const headGroup = element("thead", "");
  headGroup.append(head);
  const body = element("tbody", "");
  table.append(element("caption", "side-heading", caption), headGroup, body);
  const box = element("div", "figures-scroller", "", { tabindex: "0", role: "group", "aria-label": caption });
  box.append(table);
  return {
    element: box,
    rows(names) {
      body.replaceChildren(
        ...names.map((name) => {
          const row = element("tr", "");
          row.append(element("th", "", name, { scope: "row" }), ...heads.slice(1).map(() => element("td", "")));
          return row;
        }),
      );
    },
    fill(row, cells, isNow) {
      const line = body.rows[row];
      if (!line) return;
      line.classList.toggle("is-now", isNow);
      for (const [k, text] of cells.entries()) {
        const cell = line.cells[k + 1];
        if (cell && cell.textContent !== text) cell.textContent = text;
      }
    },
  };
}
