/** Gradients summed over a batch or averaged: the same runs under another rate, or without any change at all. */
import { registry } from "../../training.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { measureText, settingText } from "../numbers.js";
import { chartOf } from "./chart.js";
import { controlRow, selectField } from "./controls.js";
import { inTurns } from "./inTurns.js";
import type { Mount } from "./mounted.js";
import {
  type Conversion,
  canDropEpsilon,
  conversions,
  recordSum,
  type SumOptimizer,
  type SumRecord,
  sumOptimizers,
  sumSamples,
  sumSteps,
} from "./sumRecord.js";
import { tableRegion } from "./tableRegion.js";
import { words } from "./words.js";

const [blue, orange] = ["#0072b2", "#d55e00"] as const;
const nameOf = (optimizer: string) => label(registry.optimizers.get(optimizer)?.name ?? optimizer);
const named = { same: "sum.same", converted: "sum.converted", "no-epsilon": "sum.noEpsilon" } as const;

export const mountSumOrMean: Mount<"sum-or-mean"> = (container, go) => {
  let now: { readonly optimizer: SumOptimizer; readonly rate: Conversion } = { optimizer: "sgd", rate: "same" };
  const optimizer = selectField(
    words("sum.optimizer"),
    sumOptimizers.map((id) => [id, nameOf(id)] as const),
    (chosen) => go({ show: "sum-or-mean", ...now, optimizer: chosen }),
  );
  const rate = selectField(
    words("sum.rate"),
    conversions.map((id) => [id, words(named[id])] as const),
    (chosen) => go({ show: "sum-or-mean", ...now, rate: chosen }),
  );
  const status = element("p", "experiment-status", "", { role: "status" });
  const chart = element("div", "");
  const table = tableRegion(words("sum.differences", { steps: sumSteps }));
  const lesson = words("sum.lesson", { samples: sumSamples });
  container.append(element("p", "experiment-lesson", lesson), controlRow(optimizer, rate), status, chart, table);
  const end = inTurns(everyDifference(), (told) => table.replaceChildren(tableOfDifferences(told)));
  return {
    see({ optimizer: id, rate: conversion }) {
      now = { optimizer: id, rate: conversion };
      optimizer.show(id);
      rate.show(conversion);
      const record = recordSum(id, conversion);
      const rates = { mean: settingText(record.meanRate), sum: settingText(record.sumRate) };
      status.textContent = words("sum.told", { ...rates, steps: sumSteps, apart: measureText(record.apart) });
      chart.replaceChildren(chartOfSums(record));
    },
    end,
  };
};

/** Both lines lie on each other where sums and means are the same. */
function chartOfSums({ mean, sum }: SumRecord): HTMLElement {
  const line = (values: Float64Array) => Array.from(values, (value, step) => [step, value] as const);
  const lines = [
    { name: words("sum.mean"), colour: blue, points: line(mean) },
    { name: words("sum.sum"), colour: orange, dash: "7 5", points: line(sum) },
  ];
  const ticks = [0, 50, 100, 150, 200];
  const look = { label: words("sum.chart"), x: [0, sumSteps], ticks, scale: "linear" } as const;
  return chartOf(lines, { ...look, across: words("experiments.steps"), wide: true, height: 240 });
}

type Differences = ReadonlyMap<string, number>;

const keyOf = (optimizer: SumOptimizer, conversion: Conversion) => `${optimizer} ${conversion}`;

/** All that have been computed, one more each time. */
function* everyDifference(): Generator<Differences, void, void> {
  const found = new Map<string, number>();
  for (const optimizer of sumOptimizers)
    for (const conversion of conversions) {
      found.set(keyOf(optimizer, conversion), recordSum(optimizer, conversion).apart);
      yield found;
    }
}

function tableOfDifferences(found: Differences): HTMLElement {
  const table = element("table", "");
  table.append(element("caption", "", words("sum.differences", { steps: sumSteps })));
  const head = element("tr", "");
  const columns = conversions.map((id) => element("th", "", words(named[id]), { scope: "col" }));
  head.append(element("th", "", words("sum.optimizer"), { scope: "col" }), ...columns);
  const rows = sumOptimizers.map((optimizer) => {
    const row = element("tr", "");
    row.append(element("th", "", nameOf(optimizer), { scope: "row" }));
    for (const conversion of conversions) {
      const difference = found.get(keyOf(optimizer, conversion));
      const isMeant = conversion !== "no-epsilon" || canDropEpsilon(optimizer);
      row.append(element("td", "", !isMeant ? "–" : difference === undefined ? "…" : measureText(difference)));
    }
    return row;
  });
  table.append(head, ...rows);
  return table;
}
