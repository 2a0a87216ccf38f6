/** How noisy a batch's gradient is, against the batch's size. */
import { element } from "../element.js";
import { countText, measureText } from "../numbers.js";
import { chartOf } from "./chart.js";
import { controlRow, sliderField } from "./controls.js";
import { meterCell } from "./meterCell.js";
import type { Mount } from "./mounted.js";
import { type NoisePoint, noiseEpochs, recordNoise } from "./noiseRecord.js";
import { tableRegion } from "./tableRegion.js";
import { words } from "./words.js";

const [blue, orange] = ["#0072b2", "#d55e00"] as const;

export const mountBatchNoise: Mount<"batch-noise"> = (container, go) => {
  const epochs = sliderField(
    words("noise.epochs"),
    { min: 0, max: noiseEpochs },
    (value) => (value === 0 ? words("noise.start") : words("noise.trained", { epochs: value })),
    (value) => go({ show: "batch-noise", epochs: value }),
  );
  const status = element("p", "experiment-status", "", { role: "status" });
  const chart = element("div", "");
  const table = tableRegion(words("noise.chart"));
  container.append(element("p", "experiment-lesson", words("noise.lesson")), controlRow(epochs), status, chart, table);
  return {
    see({ epochs: trained }) {
      epochs.show(trained);
      const { gradientNorm, points } = recordNoise(trained);
      status.textContent = words("noise.told", { norm: measureText(gradientNorm), ...comparedNoise(points) });
      chart.replaceChildren(chartOfNoise(points));
      table.replaceChildren(tableOfNoise(points));
    },
  };
};

/** A batch sixteen times as large has a quarter of the noise. */
function comparedNoise(points: readonly NoisePoint[]) {
  const of = (size: number) => points.find((point) => point.size === size)?.measured.replacement ?? Number.NaN;
  return { small: measureText(of(4)), large: measureText(of(64)), ratio: measureText(of(4) / of(64)) };
}

function chartOfNoise(points: readonly NoisePoint[]): HTMLElement {
  const ways = [
    ["replacement", orange, "noise.drawn", "noise.drawnExact"],
    ["epochs", blue, "noise.dealt", "noise.dealtExact"],
  ] as const;
  const lines = ways.flatMap(([draw, colour, measured, exact]) => [
    {
      name: words(measured),
      colour,
      dots: true,
      bare: true,
      points: points.map((point) => [point.size, point.measured[draw]] as const),
    },
    {
      name: words(exact),
      colour,
      dash: "6 4",
      points: points.map((point) => [point.size, point.exact[draw]] as const),
    },
  ]);
  const ticks = points.map(({ size }) => size);
  const look = { label: words("noise.chart"), x: [0.9, 285], ticks, scale: "log" } as const;
  return chartOf(lines, { ...look, across: words("noise.size"), wide: true, height: 280 });
}

/** With a bar for each size, as a meter. */
function tableOfNoise(points: readonly NoisePoint[]): HTMLElement {
  const table = element("table", "meter-table");
  const head = element("tr", "");
  const names = ["noise.size", "noise.meter", "noise.drawnExact", "noise.dealt", "noise.times"] as const;
  head.append(...names.map((name) => element("th", "", words(name), { scope: "col" })));
  const most = points[0]?.measured.replacement ?? 1;
  const rows = points.map(({ size, measured, exact }) => {
    const row = element("tr", "");
    row.append(
      element("th", "", countText(size), { scope: "row" }),
      meterCell(measured.replacement / most, measureText(measured.replacement)),
      element("td", "", measureText(exact.replacement)),
      element("td", "", measureText(measured.epochs)),
      element("td", "", measureText(measured.replacement * Math.sqrt(size))),
    );
    return row;
  });
  table.append(head, ...rows);
  return table;
}
