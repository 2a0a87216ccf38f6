/** The rare feature: the cache as a heat map of its matrix, and what each input's weights go through, step by step. */
import { toTrainHash } from "../../share/trainHash.js";
import { registry } from "../../training.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { chartOf, markOn } from "./chart.js";
import { heatMap } from "./heatMap.js";
import type { Place } from "./place.js";
import {
  byInput,
  type RareOptimizer,
  type RareRecord,
  rareInputs,
  rareOptimizers,
  rareRun,
  rareSteps,
  recordRare,
} from "./rareRecord.js";
import { words } from "./words.js";

type RarePlace = Extract<Place, { readonly show: "rare-feature" }>;

const colours = ["#0072b2", "#009e73", "#56b4e9", "#d55e00"] as const;

/** @param go told what is chosen @returns shows another place */
export function mountRareFeature(container: HTMLElement, go: (place: RarePlace) => void): (place: RarePlace) => void {
  const select = element("select", "", "", { id: "rare-optimizer" });
  select.append(
    ...rareOptimizers.map((id) => element("option", "", registry.optimizers.get(id)?.name ?? id, { value: id })),
  );
  const slider = element("input", "", "", { type: "range", id: "rare-step", min: "0", max: String(rareSteps) });
  const shown = element("output", "", "", { for: "rare-step" });
  const open = element("a", "show-button", words("rare.train"));
  const controls = element("div", "experiment-controls");
  controls.append(
    element("label", "", words("rare.optimizer"), { for: select.id }),
    select,
    element("label", "", words("rare.step"), { for: slider.id }),
    slider,
    shown,
    open,
  );
  const map = element("div", "experiment-place");
  const strips = element("div", "experiment-strips");
  container.append(element("p", "experiment-lesson", words("rare.lesson")), controls, map, strips);

  let record: RareRecord | undefined;
  let of: RareOptimizer | undefined;
  const show = ({ optimizer, step }: RarePlace) => {
    if (of !== optimizer) {
      record = recordRare(optimizer);
      strips.replaceChildren(...stripsOf(record));
      open.href = `./train.html${toTrainHash(rareRun(optimizer), undefined, registry) ?? ""}`;
    }
    of = optimizer;
    select.value = optimizer;
    slider.value = String(step);
    shown.textContent = words("rare.shown", { step, steps: rareSteps });
    if (record) map.replaceChildren(heatMap(record, step));
    for (const strip of strips.children) markOn(strip, step / rareSteps);
  };
  const chosen = (): RarePlace => ({
    show: "rare-feature",
    optimizer: select.value as RareOptimizer,
    step: Number(slider.value),
  });
  select.addEventListener("change", () => go(chosen()));
  slider.addEventListener("input", () => go(chosen()));
  return show;
}

function stripsOf({ effectiveRate, moments }: RareRecord): HTMLElement[] {
  return [
    stripOf(words("rare.rate"), effectiveRate),
    ...(moments
      ? [stripOf(words("rare.mean"), moments.mean.map(Math.abs)), stripOf(words("rare.size"), moments.size)]
      : []),
  ];
}

/** A line for each input, over all steps. */
function stripOf(heading: string, values: Float64Array): HTMLElement {
  const steps = Array.from({ length: rareSteps }, (_, k) => k + 1);
  const rows = steps.map((step) => byInput(values, step));
  const lines = rareInputs.map((name, input) => ({
    name: label(name),
    colour: colours[input] ?? colours[0],
    points: steps.map((step, k) => [step, rows[k]?.[input] ?? Number.NaN] as const),
  }));
  const figure = chartOf(lines, { label: heading, x: [0, rareSteps], ticks: [0, 90, 180, 270, 360], scale: "linear" });
  figure.prepend(element("h4", "", heading));
  return figure;
}
