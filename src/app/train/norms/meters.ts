/**
 * Meters of the lane that is looked at closely: how far its last update moved the weights of each layer for each unit of
 * gradient, and of learning rate. Layers share the logarithmic scales; lanes do not, as their rates may be ten decades apart.
 */
import type { RateQuantiles } from "../../../train/messages.js";
import { element } from "../../element.js";
import { measureText } from "../../numbers.js";
import type { LaneRecord } from "../records.js";
import { words } from "../words.js";
import { type MeterScale, meterScale, placeOn } from "./meterScale.js";

const kinds = ["rates", "meter"] as const;
type Kind = (typeof kinds)[number];

/** Where there is no number, as before the first update and after the last one. */
const none = "–";

/** @param layers what the layers are called */
export function metersTable(lane: LaneRecord, layers: readonly string[], colour: string): HTMLTableElement {
  const table = element("table", "meters");
  table.style.setProperty("--colour", colour);
  const scales = kinds.map((kind) => meterScale(valuesOf(lane, kind).flatMap(Object.values)));
  const head = element("tr", "");
  head.append(
    element("th", "", words("norms.layer"), { scope: "col" }),
    ...kinds.map((kind) =>
      element("th", "", words(`norms.${kind}`), { scope: "col", title: words(`norms.${kind}Title`) }),
    ),
  );
  const rows = [words("norms.all"), ...layers].map((name, i) => {
    const row = element("tr", "");
    row.append(element("th", "", name, { scope: "row" }));
    row.append(...kinds.map((kind, k) => meterCell(valuesOf(lane, kind)[i], scales[k])));
    return row;
  });
  const ends = element("tr", "");
  ends.append(element("th", "", words("norms.scale"), { scope: "row" }), ...scales.map(endsCell));
  table.append(element("caption", "visually-hidden", words("norms.metersCaption")), head, ...rows, ends);
  return table;
}

/** Of all weights, then of each layer. */
function valuesOf({ rates, layerRates, norms, steps, hyperparameters, stopped }: LaneRecord, kind: Kind) {
  if (stopped) return [];
  if (kind === "rates") return [rates, ...layerRates];
  const rate = hyperparameters.learningRate ?? 0;
  return [steps.last("updateNorm"), ...norms.update].map((moved): RateQuantiles => {
    const median = rate > 0 ? moved / rate : Number.NaN;
    return { low: median, median, high: median };
  });
}

function meterCell(value: RateQuantiles | undefined, scale: MeterScale | undefined): HTMLElement {
  const cell = element("td", "meter-cell");
  const place = value && scale && placeOn(scale, value.median);
  if (!value || !scale || place === undefined) {
    cell.append(none);
    return cell;
  }
  const range = `${measureText(value.low)} … ${measureText(value.high)}`;
  const isRange = value.high - value.low > 1e-6 * value.high;
  const meter = element("span", "meter", "", { "aria-hidden": "true" });
  meter.style.setProperty("--low", String(isRange ? placeOn(scale, value.low) : 0));
  meter.style.setProperty("--at", String(place));
  meter.style.setProperty("--high", String(isRange ? placeOn(scale, value.high) : place));
  cell.append(measureText(value.median), meter);
  if (isRange) {
    cell.title = words("norms.range", { range });
    cell.append(element("span", "visually-hidden", words("norms.range", { range })));
  }
  return cell;
}

function endsCell(scale: MeterScale | undefined): HTMLElement {
  const cell = element("td", "");
  if (!scale) return cell;
  const ends = element("span", "meter-ends");
  ends.append(element("span", "", powerText(scale.from)), element("span", "", powerText(scale.to)));
  cell.append(ends);
  return cell;
}

const powerText = (power: number) => `1e${power}`;
