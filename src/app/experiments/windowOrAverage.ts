/** A window of squared gradients beside a running average, and what each of them has to keep. */
import { element } from "../element.js";
import { countText } from "../numbers.js";
import { chartOf } from "./chart.js";
import { controlRow, selectField } from "./controls.js";
import type { Mount } from "./mounted.js";
import { tableRegion } from "./tableRegion.js";
import { recordWindow, type WindowRecord, windowLengths, windowSteps } from "./windowRecord.js";
import { words } from "./words.js";

const [blue, orange, grey] = ["#0072b2", "#d55e00", "#6b7280"] as const;
/** Of a network of the size that such memory is saved for. */
const manyWeights = 1_000_000;

export const mountWindowOrAverage: Mount<"window-or-average"> = (container, go) => {
  const length = selectField(
    words("window.length"),
    windowLengths.map((id) => [id, words("window.steps", { length: id })] as const),
    (chosen) => go({ show: "window-or-average", length: chosen }),
  );
  const status = element("p", "experiment-status", "", { role: "status" });
  const chart = element("div", "");
  const table = tableRegion(words("window.kept"));
  container.append(element("p", "experiment-lesson", words("window.lesson")), controlRow(length), status, chart, table);
  return {
    see({ length: chosen }) {
      length.show(chosen);
      const record = recordWindow(chosen);
      const apart = Math.round(100 * record.apart);
      const rho = 1 - 1 / record.kept.window;
      status.textContent = words("window.told", { apart, rho, length: chosen, left: leftAfter(record.kept.window) });
      chart.replaceChildren(chartOfWindow(record));
      table.replaceChildren(tableOfMemory(record));
    },
  };
};

/** What a square still weighs in the average once the window has forgotten it, in percent of its first weight. */
const leftAfter = (length: number) => Math.round(100 * (1 - 1 / length) ** length);

function chartOfWindow({ squares, window, average, kept }: WindowRecord): HTMLElement {
  const line = (values: Float64Array) => Array.from(values, (value, t) => [t + 1, value] as const);
  const lines = [
    { name: words("window.squares"), colour: grey, faint: true, points: line(squares) },
    { name: words("window.window", { length: kept.window }), colour: blue, points: line(window) },
    { name: words("window.average"), colour: orange, dash: "7 4", points: line(average) },
  ];
  const ticks = [0, 100, 200, 300, 400];
  const y = [1e-5, 0.2] as const;
  const look = { label: words("window.chart"), x: [0, windowSteps], ticks, scale: "linear", y } as const;
  return chartOf(lines, { ...look, across: words("experiments.steps"), wide: true, height: 260 });
}

/** A counter of numbers that are kept. */
function tableOfMemory({ kept, weights }: WindowRecord): HTMLElement {
  const table = element("table", "");
  const head = element("tr", "");
  const columns = [
    words("window.kept"),
    words("window.perWeight"),
    words("window.network", { weights }),
    words("window.large", { weights: countText(manyWeights) }),
  ];
  head.append(...columns.map((name) => element("th", "", name, { scope: "col" })));
  const row = (name: string, each: number) => {
    const made = element("tr", "");
    const counts = [each, each * weights, each * manyWeights].map((count) => element("td", "", countText(count)));
    made.append(element("th", "", name, { scope: "row" }), ...counts);
    return made;
  };
  const rows = [
    row(words("window.window", { length: kept.window }), kept.window),
    row(words("window.average"), kept.average),
  ];
  table.append(head, ...rows);
  return table;
}
