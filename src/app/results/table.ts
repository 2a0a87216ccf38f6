/** The matrix as a table: rows can be sorted by each column, cells lead to their races. */
import { registry } from "../../index.js";
import type { Cell } from "../../race/matrix.js";
import { identities } from "../../render/identity.js";
import { toHash } from "../../share/hash.js";
import type { MatrixChoice } from "../../share/matrixHash.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { markerIcon } from "../markerIcon.js";
import { countText, settingText } from "../numbers.js";
import { type Matrix, optimizerName } from "./matrix.js";
import { sortedOptimizers } from "./sorted.js";
import { words } from "./words.js";

export class MatrixTable {
  readonly element = element("div", "matrix-scroller", "", { tabindex: "0", role: "region" });
  readonly #table = element("table", "matrix");
  readonly #sort: (surface: string | undefined) => void;
  /** Cells of the document by optimizer and surface, of the choice that is shown. */
  #cells = new Map<string, { readonly td: HTMLElement; shown: Cell | undefined }>();
  #shown: MatrixChoice | undefined;
  #order = "";

  /** @param sort asks for the order by another surface, or for none */
  constructor(sort: (surface: string | undefined) => void) {
    this.#sort = sort;
    this.element.append(this.#table);
  }

  /** Makes the table anew where something else is asked for; else fills in what has come. */
  show(matrix: Matrix): void {
    const { choice } = matrix;
    const order = sortedOptimizers(choice, (optimizer, surface) => matrix.cellOf(optimizer, surface)).join();
    if (choice !== this.#shown || order !== this.#order) this.#make(choice, order.split(","));
    this.#shown = choice;
    this.#order = order;
    for (const optimizer of choice.optimizers)
      for (const surface of choice.surfaces) this.#fill(choice, optimizer, surface, matrix.cellOf(optimizer, surface));
  }

  #make(choice: MatrixChoice, order: readonly string[]): void {
    const { surfaces, rules } = choice;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    const values = {
      measure: words(`results.${rules.measure}`),
      starts: rules.starts,
      budget: countText(rules.budget),
    };
    const caption = element("caption", "", words("results.table", values));
    this.element.setAttribute("aria-label", caption.textContent ?? "");
    const head = element("tr", "");
    head.append(element("th", "", words("results.optimizer"), { scope: "col" }));
    head.append(...surfaces.map((surface) => this.#headCell(surface, choice.sort)));
    const body = element("tbody", "");
    this.#cells.clear();
    body.append(...order.map((optimizer) => this.#row(optimizer, surfaces)));
    const thead = element("thead", "");
    thead.append(head);
    this.#table.replaceChildren(caption, thead, body);
    if (focused) this.#table.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  #headCell(surface: string, sort: string | undefined): HTMLElement {
    const name = surfaceName(surface);
    const isSorted = sort === surface;
    const cell = element("th", "matrix-surface", "", { scope: "col" });
    if (isSorted) cell.setAttribute("aria-sort", "ascending");
    const title = isSorted ? words("results.unsorted") : words("results.sortBy", { surface: name });
    const button = element("button", "matrix-sort", name, { type: "button", title, "data-key": surface });
    button.addEventListener("click", () => this.#sort(isSorted ? undefined : surface));
    cell.append(button);
    return cell;
  }

  #row(optimizer: string, surfaces: readonly string[]): HTMLElement {
    const row = element("tr", "");
    const name = element("th", "matrix-optimizer", "", { scope: "row" });
    const [look] = identities([{ optimizer }]);
    if (look) name.append(markerIcon(look));
    name.append(element("span", "", optimizerName(optimizer)));
    row.append(name);
    for (const surface of surfaces) {
      const td = element("td", "matrix-cell", "·", { title: words("results.waiting") });
      this.#cells.set(`${optimizer} ${surface}`, { td, shown: undefined });
      row.append(td);
    }
    return row;
  }

  #fill({ rules }: MatrixChoice, optimizer: string, surface: string, cell: Cell | undefined): void {
    const place = this.#cells.get(`${optimizer} ${surface}`);
    if (!place || !cell || place.shown === cell) return;
    place.shown = cell;
    const { td } = place;
    const outcome = outcomeText(cell);
    const names = { optimizer: optimizerName(optimizer), surface: surfaceName(surface) };
    const title = words("results.cell", { ...names, outcome, rate: settingText(cell.rate) });
    const href = `./index.html${toHash(cell.race, {}, registry)}`;
    const link = element("a", "matrix-link", "", {
      href,
      title,
      "data-key": `${optimizer} ${surface}`,
    });
    const main = cell.isStill ? words("results.needs") : cell.median === undefined ? "–" : countText(cell.median);
    link.append(element("b", "", main), " ");
    if (!cell.isStill) link.append(element("span", "matrix-count", `${cell.arrived}/${cell.starts}`));
    td.removeAttribute("title");
    td.classList.toggle("has-median", cell.median !== undefined);
    td.style.setProperty("--few", String(cell.median === undefined ? 0 : fewness(cell.median, rules.budget)));
    td.replaceChildren(link);
  }
}

const surfaceName = (id: string) => label(registry.surfaces.get(id)?.name ?? id);

function outcomeText({ median, arrived, starts, isStill }: Cell): string {
  if (isStill) return words("results.still");
  if (median === undefined) return words("results.none", { arrived, starts });
  return words("results.median", { median: countText(median), arrived, starts });
}

/** From 0 for the whole budget to 1 for a hundredth of it, in a logarithmic scale. */
export const fewness = (median: number, budget: number): number =>
  Math.min(1, Math.max(0, Math.log(budget / Math.max(1, median)) / Math.log(100)));
