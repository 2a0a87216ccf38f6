/** The table of results: sortable, kept up with the run, and the text alternative of the curves. */
import { identities } from "../../../render/identity.js";
import { element } from "../../element.js";
import { everySoOften } from "../../everySoOften.js";
import { laneNames } from "../../laneNames.js";
import { markerIcon } from "../../markerIcon.js";
import { settingText } from "../../numbers.js";
import type { Desk } from "../desk.js";
import type { TrainState } from "../store.js";
import { words } from "../words.js";
import { cellText } from "./cells.js";
import { RepeatControl } from "./repeat.js";
import { type Column, columnsOf, sortedRows, type TableRow, tableRows } from "./rows.js";

/** Milliseconds between two refreshes while the run plays. */
const refreshEvery = 150;

export function mountTable(container: HTMLElement, desk: Desk): void {
  const view = new TableView(container, desk);
  const drawSoon = everySoOften(refreshEvery, () => view.draw());
  desk.store.subscribe((state, before) => {
    if (state.lanes.length === 0) return;
    const parts = [
      "hidden",
      "selected",
      "highlighted",
      "repeated",
      "repeating",
      "repeatShare",
      "phase",
      "problem",
    ] as const;
    const isAnother = parts.some((part) => state[part] !== before[part]);
    if (isAnother || state.lanes !== before.lanes) drawSoon(isAnother);
  });
}

class TableView {
  readonly #desk: Desk;
  readonly #heading = element("h3", "side-heading");
  readonly #repeat: RepeatControl;
  readonly #table = element("table", "outcome-table");
  readonly #head = element("tr", "");
  readonly #body = element("tbody", "");
  #by: Column = "lane";
  #descending = false;
  #shownColumns = "";

  constructor(container: HTMLElement, desk: Desk) {
    this.#desk = desk;
    this.#repeat = new RepeatControl(desk);
    const top = element("div", "section-head");
    top.append(this.#heading, this.#repeat.element);
    const head = element("thead", "");
    head.append(this.#head);
    this.#table.append(head, this.#body);
    const scroller = element("div", "outcome-scroller");
    scroller.append(this.#table);
    container.append(top, scroller);
  }

  draw(): void {
    const state = this.#desk.store.getState();
    const { problem, run, lanes, repeated } = state;
    if (!problem) return;
    const target = run.target?.loss;
    this.#heading.textContent =
      target === undefined ? words("table.heading") : words("table.headingTarget", { loss: settingText(target) });
    this.#repeat.show(state);
    const shown = columnsOf(repeated !== undefined);
    this.#table.classList.toggle("is-wide", repeated !== undefined);
    this.#showHead(shown, problem.task);
    const rows = sortedRows(tableRows(lanes, repeated), this.#by, this.#descending);
    const focused = this.#focusedLane();
    this.#body.replaceChildren(...rows.map((row) => this.#row(row, shown, state)));
    if (focused) this.#body.querySelector<HTMLElement>(`[data-lane="${CSS.escape(focused)}"] button`)?.focus();
  }

  /** Rows are made anew: the lane whose button has the focus keeps it. */
  #focusedLane(): string | undefined {
    const active = document.activeElement;
    if (!active || !this.#body.contains(active)) return undefined;
    return active.closest<HTMLElement>("[data-lane]")?.dataset.lane;
  }

  #showHead(shown: readonly Column[], task: "classification" | "regression"): void {
    const key = JSON.stringify([shown, task, this.#by, this.#descending]);
    if (key === this.#shownColumns) return;
    this.#shownColumns = key;
    const focused = this.#head.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    this.#head.replaceChildren(...shown.map((column) => this.#headCell(column, task)));
    for (const button of this.#head.querySelectorAll("button")) if (button.textContent === focused) button.focus();
  }

  #headCell(column: Column, task: "classification" | "regression"): HTMLElement {
    const cell = element("th", column === "lane" ? "" : "is-number", "", { scope: "col", "data-column": column });
    const name = column === "score" ? words(`table.score.${task}`) : words(`table.${column}`);
    const button = element("button", "outcome-sort", name, { type: "button" });
    if (column === this.#by) cell.setAttribute("aria-sort", this.#descending ? "descending" : "ascending");
    button.addEventListener("click", () => {
      this.#descending = column === this.#by && !this.#descending;
      this.#by = column;
      this.draw();
    });
    cell.append(button);
    return cell;
  }

  #row(row: TableRow, shown: readonly Column[], state: TrainState): HTMLElement {
    const { lane, index, medal } = row;
    const made = element("tr", "", "", { "data-lane": lane.id });
    made.classList.toggle("is-diverged", lane.divergedAt >= 0);
    made.classList.toggle("is-hidden", state.hidden.includes(lane.id));
    made.classList.toggle("highlighted", state.highlighted === lane.id);
    for (const column of shown) {
      if (column === "lane") made.append(this.#laneCell(lane.id, index, medal, state));
      else if (state.problem) {
        const { main, rest } = cellText(column, row, state.problem, state.repeated?.done ?? 0);
        const cell = element("td", "is-number");
        cell.append(element("b", "", main), rest === "" ? "" : element("span", "outcome-rest", rest));
        made.append(cell);
      }
    }
    made.addEventListener("pointerenter", () => this.#point(lane.id));
    made.addEventListener("pointerleave", () => this.#point(undefined));
    return made;
  }

  #laneCell(id: string, index: number, medal: number | undefined, { run, hidden, selected }: TrainState): HTMLElement {
    const { store } = this.#desk;
    const cell = element("th", "outcome-lane", "", { scope: "row" });
    const name = laneNames(run.lanes)[index] ?? id;
    const look = identities(run.lanes)[index];
    const isHidden = hidden.includes(id);
    const button = element("button", "outcome-name", "", {
      type: "button",
      title: words("table.click"),
      "aria-pressed": String(!isHidden),
    });
    if (look) button.append(markerIcon(look));
    button.append(element("span", "", name));
    button.addEventListener("click", () => {
      const others = hidden.filter((other) => other !== id);
      store.setState({ hidden: isHidden ? others : [...hidden, id] });
    });
    const close = element("button", "outcome-close", "", {
      type: "button",
      "aria-label": words("table.look", { name }),
      title: words("table.look", { name }),
      "aria-pressed": String((selected ?? run.lanes[0]?.id) === id),
    });
    close.addEventListener("click", () => store.setState({ selected: id }));
    cell.append(button, close);
    if (medal !== undefined) cell.append(medalMark(medal));
    return cell;
  }

  #point(lane: string | undefined): void {
    this.#desk.store.setState({ highlighted: lane });
  }
}

const medalMark = (place: number) =>
  element("span", `medal medal-${place}`, String(place), { title: words("table.medal", { place }) });
