/** The cache as its matrix: a row for each hidden unit, a column for each input, the darker the larger. */
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { measureText } from "../numbers.js";
import { byInput, type RareRecord, rareInputs, rareUnits, weightAt } from "./rareRecord.js";
import { words } from "./words.js";

export function heatMap({ cache, effectiveRate }: RareRecord, step: number): HTMLElement {
  const scroller = element("div", "lesson-table");
  const table = scroller.appendChild(element("table", "heat-map"));
  table.append(element("caption", "", words("rare.cache")));
  const head = element("tr", "");
  head.append(element("td", ""), ...rareInputs.map((name) => element("th", "", label(name), { scope: "col" })));
  const now = cache.subarray(weightAt(step, 0, 0), weightAt(step + 1, 0, 0));
  const largest = Math.max(...now) || 1;
  const rows = Array.from({ length: rareUnits }, (_, unit) => {
    const row = element("tr", "");
    row.append(element("th", "", words("rare.unit", { unit: unit + 1 }), { scope: "row" }));
    for (const input of rareInputs.keys()) {
      const value = cache[weightAt(step, unit, input)] ?? Number.NaN;
      const cell = element("td", "heat", value === 0 ? "0" : measureText(value));
      cell.style.setProperty("--heat", String(value / largest));
      row.append(cell);
    }
    return row;
  });
  const rates = element("tr", "heat-rates");
  rates.append(
    element("th", "", "|Δθ| / |g|", { scope: "row" }),
    ...byInput(effectiveRate, step).map((rate) =>
      element("td", "", Number.isNaN(rate) ? words("rare.unmet") : measureText(rate)),
    ),
  );
  table.append(head, ...rows, rates);
  return scroller;
}
