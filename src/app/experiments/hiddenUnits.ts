/** The sweep over hidden units as a chart and a table, which grow while networks are trained. */
import { toTrainHash } from "../../share/trainHash.js";
import { registry } from "../../training.js";
import { element } from "../element.js";
import { measureText } from "../numbers.js";
import { chartOf } from "./chart.js";
import { inTurns } from "./inTurns.js";
import type { Mount } from "./mounted.js";
import { type Sweep, sizes, sweep, sweepRun } from "./sweep.js";
import { words } from "./words.js";

const [blue, orange] = ["#0072b2", "#d55e00"] as const;
const [smallest, largest] = [sizes[0], sizes[sizes.length - 1] ?? 1];

export const mountHiddenUnits: Mount<"hidden-units"> = (container) => {
  const status = element("p", "experiment-status", "", { role: "status" });
  const chart = element("div", "experiment-pair");
  const table = element("div", "lesson-table");
  const about = element("p", "experiment-note", words("sweep.found"));
  container.append(element("p", "experiment-lesson", words("sweep.lesson")), about, status, chart, table);
  const show = (told: Sweep) => {
    const best = told.points.reduce((low, point) => (point.testLoss < low.testLoss ? point : low), {
      size: 0,
      testLoss: Number.POSITIVE_INFINITY,
    });
    const isDone = told.done === told.of;
    status.textContent = isDone
      ? words("sweep.done", { of: told.of, best: best.size })
      : words("sweep.progress", { done: told.done, of: told.of });
    chart.replaceChildren(...chartsOfSweep(told));
    if (isDone) table.replaceChildren(tableOfSweep(told));
  };
  show({ done: 0, of: 8 * sizes.length, points: [] });
  let shown = 0;
  const end = inTurns(sweep(), (told) => {
    if (told.done === shown) return;
    shown = told.done;
    show(told);
  });
  return { see: () => {}, end };
};

/** Each loss on a scale of its own, as the training loss falls by more than the test loss ever changes. */
function chartsOfSweep({ points }: Sweep): HTMLElement[] {
  const x = [smallest / 1.1, largest * 1.1] as const;
  const rows = [
    [words("sweep.test"), orange, "testLoss"],
    [words("sweep.train"), blue, "trainLoss"],
  ] as const;
  return rows.map(([name, colour, of]) => {
    const line = { name, colour, dots: true, points: points.map((point) => [point.size, point[of]] as const) };
    const figureLabel = words("sweep.chart", { what: name });
    return chartOf([line], { label: figureLabel, x, ticks: [1, 2, 4, 8, 16, 32], scale: "log" });
  });
}

function tableOfSweep({ points }: Sweep): HTMLElement {
  const table = element("table", "");
  const head = element("tr", "");
  const names = [words("sweep.units"), words("sweep.train"), words("sweep.test"), ""];
  head.append(...names.map((name) => (name ? element("th", "", name, { scope: "col" }) : element("td", ""))));
  const rows = points.map(({ size, trainLoss, testLoss }) => {
    const row = element("tr", "");
    const hash = toTrainHash(sweepRun(size, 0), undefined, registry) ?? "";
    const open = element("a", "", words("sweep.open"), {
      href: `./train.html${hash}`,
      "aria-label": words("sweep.openNamed", { size }),
    });
    const cell = element("td", "");
    cell.append(open);
    row.append(
      element("th", "", String(size), { scope: "row" }),
      element("td", "", measureText(trainLoss)),
      element("td", "", measureText(testLoss)),
      cell,
    );
    return row;
  });
  table.append(head, ...rows);
  return table;
}
