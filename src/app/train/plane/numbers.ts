/** The projection in numbers: how much of each lane's way is in the plane, and what the loss is there and in truth. */

import type { RaceLane } from "../../../race/race.js";
import { identities } from "../../../render/identity.js";
import type { PlaneLane, PlaneView } from "../../../train/messages.js";
import { element } from "../../element.js";
import { language } from "../../i18n/language.js";
import { laneNames } from "../../laneNames.js";
import { markerIcon } from "../../markerIcon.js";
import { measureText } from "../../numbers.js";
import { words } from "../words.js";

const percent = new Intl.NumberFormat(language, {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** What the axes are. */
export function axesText({ shares }: PlaneView): string {
  if (!shares) return words("plane.randomAxes");
  const [first, second] = shares;
  return words("plane.shares", { first: percent.format(first), second: percent.format(second) });
}

const columns = ["lane", "captured", "off", "trueLoss", "planeLoss"] as const;

/** Off the plane by less than this part of the map is on it, to rounding. */
const rounding = 1e-9;

export function numbersOf({ lanes, domain: [[left, right]] }: PlaneView, run: readonly RaceLane[]): HTMLTableElement {
  const table = element("table", "plane-table");
  const head = element("tr", "");
  head.append(
    ...columns.map((column) =>
      element("th", "", words(`plane.${column}`), { scope: "col", title: words(`plane.${column}Title`) }),
    ),
  );
  const [looks, names] = [identities(run), laneNames(run)];
  table.append(
    head,
    ...lanes.map((lane) => {
      const l = run.findIndex(({ id }) => id === lane.id);
      const row = element("tr", "");
      const name = element("th", "", "", { scope: "row" });
      const look = looks[l];
      if (look) name.append(markerIcon(look));
      name.append(names[l] ?? lane.id);
      row.append(name, ...valuesOf(lane, rounding * (right - left)).map((value) => element("td", "", value)));
      return row;
    }),
  );
  return table;
}

function valuesOf({ captured, off, trueLoss, planeLoss }: PlaneLane, nothing: number): string[] {
  const away = off.at(-1) ?? Number.NaN;
  const share = Number.isNaN(captured) ? "–" : percent.format(captured);
  return [share, measureText(away < nothing ? 0 : away), measureText(trueLoss), measureText(planeLoss)];
}
