/** Steps to the target against the learning rate, a line for each optimizer, and all of them as a table of races. */
import { registry } from "../../index.js";
import { decadesWithin, type RateCurve, rateRace } from "../../race/rateCurve.js";
import type { Trial } from "../../race/trial.js";
import { identities } from "../../render/identity.js";
import { toHash } from "../../share/hash.js";
import { computeRates } from "../../worker/computeRates.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { markerIcon } from "../markerIcon.js";
import { countText, settingText } from "../numbers.js";
import { chartOf } from "./chart.js";
import { controlRow, selectField } from "./controls.js";
import type { Mount } from "./mounted.js";
import { decades, rangeOf } from "./range.js";
import { ratesOptimizers, ratesSteps, ratesSurfaces } from "./ratesRecord.js";
import { tableRegion } from "./tableRegion.js";
import { words } from "./words.js";

const nameOf = (optimizer: string) => label(registry.optimizers.get(optimizer)?.name ?? optimizer);
const looks = identities(ratesOptimizers.map((optimizer) => ({ optimizer })));

export const mountRates: Mount<"rates"> = (container, go) => {
  const surface = selectField(
    words("sensitivity.surface"),
    ratesSurfaces.map((id) => [id, label(registry.surfaces.get(id)?.name ?? id)] as const),
    (id) => go({ show: "rates", surface: id }),
  );
  const progress = element("progress", "experiment-progress", "", { "aria-label": words("sensitivity.work") });
  const status = element("p", "experiment-status", "", { role: "status" });
  const chart = element("div", "");
  const [widths, table] = [tableRegion(words("sensitivity.optimizer")), element("details", "rates-details")];
  const lesson = words("sensitivity.lesson", { steps: countText(ratesSteps) });
  container.append(
    element("p", "experiment-lesson", lesson),
    controlRow(surface, progress, status),
    chart,
    widths,
    table,
  );
  let work: { cancel(): void } | undefined;
  return {
    see({ surface: id }) {
      work?.cancel();
      surface.show(id);
      const curves = new Map<string, RateCurve>();
      const show = () => {
        const known = ratesOptimizers.flatMap((optimizer) => curves.get(optimizer) ?? []);
        const isDone = known.length === ratesOptimizers.length;
        progress.max = ratesOptimizers.length;
        progress.value = known.length;
        status.textContent = words(isDone ? "sensitivity.done" : "sensitivity.progress", {
          done: known.length,
          of: ratesOptimizers.length,
        });
        chart.replaceChildren(chartOfRates(id, known));
        widths.replaceChildren(tableOfWidths(known));
        if (isDone) table.replaceChildren(element("summary", "", words("sensitivity.table")), tableOfRates(id, known));
        table.hidden = !isDone;
      };
      show();
      const orders = ratesOptimizers.map((optimizer) => ({ optimizer, surface: id, steps: ratesSteps }));
      work = computeRates(orders, ({ optimizer }, curve) => {
        curves.set(optimizer, curve);
        show();
      });
    },
    end: () => work?.cancel(),
  };
};

const lookOf = (optimizer: string) => looks[ratesOptimizers.indexOf(optimizer)];

/** Plays so fast that the arrival is seen within some seconds. */
const raceLink = (optimizer: string, surface: string, { rate, steps = ratesSteps }: Trial) => {
  const race = rateRace(optimizer, surface, ratesSteps, rate, registry);
  return `./index.html${toHash(race, { rate: Math.max(10, Math.ceil(steps / 6)) }, registry)}`;
};

/** At the end it is at the target, it has only passed it, or it never came there. */
function outcomeText({ steps, stayed }: Trial): string {
  if (steps === undefined) return words("sensitivity.missed");
  return words(stayed > 0 ? "sensitivity.arrived" : "sensitivity.passed", { steps: countText(steps) });
}

function chartOfRates(surface: string, curves: readonly RateCurve[]): HTMLElement {
  const lines = curves.map(({ optimizer, trials }) => ({
    name: nameOf(optimizer),
    colour: lookOf(optimizer)?.colour ?? "",
    points: trials.map(({ rate, steps }) => [rate, Math.max(1, steps ?? Number.NaN)] as const),
    marks: trials
      .filter(({ steps }) => steps !== undefined)
      .map((trial) => ({
        at: [trial.rate, Math.max(1, trial.steps ?? 1)] as const,
        hollow: trial.stayed === 0,
        href: raceLink(optimizer, surface, trial),
        title: words("sensitivity.point", {
          name: nameOf(optimizer),
          rate: settingText(trial.rate),
          outcome: outcomeText(trial),
        }),
      })),
  }));
  const rates = lines.flatMap(({ marks }) => marks.map(({ at }) => at[0]));
  const x = rates.length > 0 ? rangeOf(rates) : ([1e-3, 1] as const);
  const look = {
    label: words("sensitivity.chart"),
    x,
    y: [0.9, 1.3 * ratesSteps],
    ticks: decades(x),
    scale: "log",
  } as const;
  return chartOf(lines, { ...look, across: words("sensitivity.rate"), wide: true, height: 320 });
}

/** How wide the range of rates is that are good enough. */
function tableOfWidths(curves: readonly RateCurve[]): HTMLElement {
  const table = element("table", "");
  const head = element("tr", "");
  const names = [
    "sensitivity.optimizer",
    "sensitivity.best",
    "sensitivity.fewest",
    "sensitivity.within",
    "sensitivity.reach",
  ] as const;
  head.append(...names.map((name) => element("th", "", words(name), { scope: "col" })));
  const rows = curves.map((curve) => {
    const row = element("tr", "");
    const name = element("th", "rates-name", "", { scope: "row" });
    const look = lookOf(curve.optimizer);
    if (look) name.append(markerIcon(look));
    name.append(nameOf(curve.optimizer));
    const arrived = curve.trials.filter(({ steps }) => steps !== undefined);
    const best = arrived.toSorted((a, b) => (a.steps ?? 0) - (b.steps ?? 0))[0];
    const cells = best
      ? [
          settingText(best.rate),
          countText(best.steps ?? 0),
          decadesText(curve, 3),
          decadesText(curve, Number.POSITIVE_INFINITY),
        ]
      : ["–", "–", "0", "0"];
    row.append(name, ...cells.map((text) => element("td", "", text)));
    return row;
  });
  table.append(head, ...rows);
  return table;
}

const decadesText = (curve: RateCurve, factor: number) => settingText(decadesWithin(curve, factor));

/** All trials, a row for each rate; each leads to its race. */
function tableOfRates(surface: string, curves: readonly RateCurve[]): HTMLElement {
  const scroller = tableRegion(words("sensitivity.table"));
  const table = scroller.appendChild(element("table", ""));
  const head = element("tr", "");
  head.append(element("th", "", words("sensitivity.rate"), { scope: "col" }));
  head.append(...curves.map(({ optimizer }) => element("th", "", nameOf(optimizer), { scope: "col" })));
  const rates = [...new Set(curves.flatMap(({ trials }) => trials.map(({ rate }) => rate)))].sort((a, b) => a - b);
  const rows = rates.map((rate) => {
    const row = element("tr", "");
    row.append(element("th", "", settingText(rate), { scope: "row" }));
    for (const { optimizer, trials } of curves) {
      const cell = element("td", "");
      const trial = trials.find((tried) => tried.rate === rate);
      if (trial) {
        const named = words("sensitivity.point", {
          name: nameOf(optimizer),
          rate: settingText(rate),
          outcome: outcomeText(trial),
        });
        const text = trial.steps === undefined ? "–" : countText(trial.steps);
        cell.append(
          element("a", "", text, { href: raceLink(optimizer, surface, trial), title: named, "aria-label": named }),
        );
      }
      row.append(cell);
    }
    return row;
  });
  table.append(head, ...rows);
  return scroller;
}
