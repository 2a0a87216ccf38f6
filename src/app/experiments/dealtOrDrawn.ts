/** Batches dealt like cards or drawn with replacement: which samples are met, and what becomes of the loss. */
import { element } from "../element.js";
import { measureText } from "../numbers.js";
import { batchSteps } from "./batchRecord.js";
import { chartOf } from "./chart.js";
import { controlRow, sliderField } from "./controls.js";
import {
  type Draw,
  drawnEpochs,
  drawnLosses,
  drawnSamples,
  drawnSeeds,
  expectedShare,
  timesMet,
} from "./drawnRecord.js";
import type { Mount } from "./mounted.js";
import { tableRegion } from "./tableRegion.js";
import { words } from "./words.js";

const [blue, orange] = ["#0072b2", "#d55e00"] as const;
const ways = [
  ["epochs", "drawn.dealt", blue, ""],
  ["replacement", "drawn.drawn", orange, "7 5"],
] as const;

export const mountDealtOrDrawn: Mount<"dealt-or-drawn"> = (container, go) => {
  let now = { epochs: 1, seed: 0 };
  const epochs = sliderField(
    words("drawn.epochs"),
    { min: 1, max: drawnEpochs },
    (value) => words("drawn.after", { epochs: value, draws: value * drawnSamples }),
    (value) => go({ show: "dealt-or-drawn", ...now, epochs: value }),
  );
  const seed = sliderField(words("drawn.seed"), { min: 0, max: drawnSeeds }, String, (value) =>
    go({ show: "dealt-or-drawn", ...now, seed: value }),
  );
  const status = element("p", "experiment-status", "", { role: "status" });
  const grids = element("div", "experiment-pair");
  const table = tableRegion(words("drawn.times"));
  const chart = element("div", "");
  const lesson = element("p", "experiment-lesson", words("drawn.lesson", { samples: drawnSamples }));
  container.append(lesson, controlRow(epochs, seed), status, grids, table, chart);
  let charted: number | undefined;
  return {
    see({ epochs: count, seed: chosen }) {
      now = { epochs: count, seed: chosen };
      epochs.show(count);
      seed.show(chosen);
      const times = { epochs: timesMet("epochs", count, chosen), replacement: timesMet("replacement", count, chosen) };
      const missed = times.replacement.filter((met) => met === 0).length;
      status.textContent = words("drawn.told", {
        missed,
        samples: drawnSamples,
        expected: measureText(drawnSamples * expectedShare(0, count)),
      });
      grids.replaceChildren(...ways.map(([draw, name, colour]) => gridOf(words(name), times[draw], colour)));
      table.replaceChildren(tableOfTimes(times, count));
      if (charted !== chosen) chart.replaceChildren(chartOfDraws(chosen));
      charted = chosen;
    },
  };
};

/** A square for each sample, with how often it was met. */
function gridOf(name: string, times: Int32Array, colour: string): HTMLElement {
  const figure = element("figure", "experiment-chart");
  const told = words("drawn.grid", { way: name, least: Math.min(...times), most: Math.max(...times) });
  const grid = element("div", "sample-grid", "", { role: "img", "aria-label": told });
  const most = Math.max(...times);
  grid.style.setProperty("--colour", colour);
  for (const met of times) {
    const square = element("span", met === 0 ? "unmet" : "", String(met));
    square.style.setProperty("--part", String(met / most));
    grid.append(square);
  }
  figure.append(element("h4", "", name), grid);
  return figure;
}

/** How many samples were met how often, and how many of the drawn ones are to be expected. */
function tableOfTimes(times: Readonly<Record<Draw, Int32Array>>, epochs: number): HTMLElement {
  const [low, high] = [Math.min(...times.replacement), Math.max(...times.replacement)];
  const counts = Array.from({ length: high - low + 1 }, (_, k) => low + k);
  const table = element("table", "times-table");
  const head = element("tr", "");
  head.append(element("th", "", words("drawn.times"), { scope: "col" }));
  head.append(...counts.map((k) => element("th", "", String(k), { scope: "col" })));
  const row = (name: string, value: (k: number) => string) => {
    const made = element("tr", "");
    made.append(element("th", "", name, { scope: "row" }), ...counts.map((k) => element("td", "", value(k))));
    return made;
  };
  const met = (draw: Draw, k: number) => String(times[draw].filter((count) => count === k).length);
  table.append(
    head,
    row(words("drawn.dealt"), (k) => met("epochs", k)),
    row(words("drawn.drawn"), (k) => met("replacement", k)),
    row(words("drawn.expected"), (k) => measureText(drawnSamples * expectedShare(k, epochs))),
  );
  return table;
}

function chartOfDraws(seed: number): HTMLElement {
  const lines = ways.map(([draw, name, colour, dash]) => ({
    name: words(name),
    colour,
    ...(dash && { dash }),
    points: Array.from(drawnLosses(draw, seed), (loss, step) => [step, loss] as const),
  }));
  const ticks = [0, 100, 200, 300, 400];
  const look = { label: words("drawn.chart"), x: [0, batchSteps], ticks, scale: "linear", heights: "linear" } as const;
  const figure = chartOf(lines, { ...look, across: words("experiments.steps"), wide: true, height: 240 });
  figure.prepend(element("h4", "", words("drawn.chart")));
  return figure;
}
