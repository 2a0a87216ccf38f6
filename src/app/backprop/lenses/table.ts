/** A small table of a lens: a head, and rows whose first cell is their name. */
import { element } from "../../element.js";

export function lensTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const table = element("table", "figures");
  const head = element("tr", "");
  head.append(...heads.map((text) => element("th", "", text, { scope: "col" })));
  const headGroup = element("thead", "");
  headGroup.append(head);
  const body = element("tbody", "");
  body.append(
    ...rows.map(([name = "", ...cells]) => {
      const row = element("tr", "");
      const first = element("th", "", "", { scope: "row" });
      first.append(name);
      row.append(
        first,
        ...cells.map((cell) => {
          const made = element("td", "");
          made.append(cell);
          return made;
        }),
      );
      return row;
    }),
  );
  table.append(element("caption", "visually-hidden", caption), headGroup, body);
  const box = element("div", "figures-scroller", "", { tabindex: "0", role: "group", "aria-label": caption });
  box.append(table);
  return box;
}
