/** A button that computes a table and puts it in its place. */
import { element } from "../element.js";
import type { Table } from "./tables.js";
import { words } from "./words.js";

/** @param buttons where the button stands; the table comes below them */
export function tableButton(buttons: HTMLElement, below: HTMLElement, table: Table): void {
  const button = element("button", "plain-button", words("errata.compute"), { type: "button" });
  const status = element("p", "erratum-status", "", { role: "status" });
  buttons.append(button, status);
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = words("errata.computing");
    try {
      below.append(tableOf(table.head.map(words), await table.rows()));
      button.remove();
      status.textContent = "";
    } catch {
      button.disabled = false;
      status.textContent = words("errata.failed");
    }
  });
}

function tableOf(head: readonly string[], rows: Awaited<ReturnType<Table["rows"]>>): HTMLElement {
  const scroller = element("div", "lesson-table");
  const table = scroller.appendChild(element("table", ""));
  const top = element("tr", "");
  top.append(...head.map((text) => element("th", "", text, { scope: "col" })));
  const lines = rows.map((cells) => {
    const line = element("tr", "");
    const texts = cells.map((cell) => (typeof cell === "string" ? cell : words(cell.text)));
    line.append(
      ...texts.map((text, k) => (k === 0 ? element("th", "", text, { scope: "row" }) : element("td", "", text))),
    );
    return line;
  });
  table.append(top, ...lines);
  return scroller;
}
