/** The results of a step as a table in a dialog: what the standings, the chart and the map tell, in words and numbers. */
import type { QuantityName } from "../../core/quantity.js";
import { type Lane, type RaceEngine, type Standing, standings } from "../../index.js";
import { measureOf } from "../chart/measures.js";
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { textsOf } from "../i18n/language.js";
import { resultTexts } from "../i18n/resultTexts.js";
import { laneNames } from "../laneNames.js";
import { countText, measureText } from "../numbers.js";
import type { State } from "../store.js";
import { goingAt, outcomeName, placeDetail, placeText } from "./texts.js";
import "../style/results-table.css";

const words = textsOf(resultTexts);

const columns = ["place", "lane", "outcome", "evaluations", "cost", "loss", "distance", "position"] as const;

const nothing = "–";

export function openResults(state: State): void {
  const step = Math.floor(state.position);
  const table = element("table", "results-table");
  const head = element("tr", "");
  head.append(...columns.map((column) => element("th", "", words(`results.${column}`), { scope: "col" })));
  const [thead, tbody] = [element("thead", ""), element("tbody", "")];
  thead.append(head);
  tbody.append(...rowsOf(state, step).map(rowElement));
  table.append(thead, tbody);
  const title = words("results.title", { step: countText(step) });
  // On a phone it is wider than the screen, and scrolled by keyboard too.
  const scrolled = element("div", "results-scrolled", "", { tabindex: "0", role: "group", "aria-label": title });
  scrolled.append(table);
  const content = element("div", "results");
  content.append(scrolled, element("p", "results-note", words("results.note")));
  openDialog(title, content);
}

/** A row for each lane, in the order of the standings: a text for each column. */
export function rowsOf({ race, run }: Pick<State, "race" | "run">, step: number): readonly (readonly string[])[] {
  const names = laneNames(race.lanes);
  return standings(run, step).map((standing) => {
    const index = run.lanes.findIndex(({ id }) => id === standing.lane);
    const lane = run.lanes[index] as Lane;
    const told = (quantity: QuantityName) => {
      const measure = lane.track && measureOf(quantity, run.surface);
      return lane.track && measure ? measureText(measure(lane.track, step)) : nothing;
    };
    return [
      placeText(standing),
      names[index] ?? standing.lane,
      outcomeOf(standing, run, step, race.steps),
      countText(standing.gradientEvaluations),
      countText(Math.round(standing.evaluations)),
      measureText(standing.value),
      told("distance"),
      positionText(lane, step),
    ];
  });
}

function outcomeOf(standing: Standing, run: RaceEngine, step: number, steps: number): string {
  const { fate } = standing;
  if (fate.kind === "arrived") return words("results.arrived", { step: countText(fate.at) });
  const detail = placeDetail(standing, run.surface);
  return outcomeName(fate, goingAt(run, step, steps)) + (detail && ` · ${detail}`);
}

/** Of a lane with one marble. */
function positionText({ track, layout: { count } }: Lane, step: number): string {
  if (!track || count > 1) return nothing;
  return [...track.theta.subarray(2 * step, 2 * step + 2)].map(measureText).join(", ");
}

function rowElement(texts: readonly string[]): HTMLElement {
  const row = element("tr", "");
  row.append(
    ...texts.map((text, k) =>
      columns[k] === "lane" ? element("th", "", text, { scope: "row" }) : element("td", "", text),
    ),
  );
  return row;
}
