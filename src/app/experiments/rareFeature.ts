/** The rare feature: the cache as a heat map of its matrix, and what each input's weights go through, step by step. */
import { toTrainHash } from "../../share/trainHash.js";
import { registry } from "../../training.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { chartOf, markOn } from "./chart.js";
import { controlRow, selectField, sliderField } from "./controls.js";
import { heatMap } from "./heatMap.js";
import type { Mount } from "./mounted.js";
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

const colours = ["#0072b2", "#009e73", "#56b4e9", "#d55e00"] as const;

export const mountRareFeature: Mount<"rare-feature"> = (container, go) => {
  let now: { readonly optimizer: RareOptimizer; readonly step: number } = { optimizer: "adagrad", step: rareSteps };
  const select = selectField(
    words("rare.optimizer"),
    rareOptimizers.map((id) => [id, registry.optimizers.get(id)?.name ?? id] as const),
    (optimizer) => go({ show: "rare-feature", ...now, optimizer }),
  );
  const slider = sliderField(
    words("rare.step"),
    { min: 0, max: rareSteps },
    (step) => words("rare.shown", { step, steps: rareSteps }),
    (step) => go({ show: "rare-feature", ...now, step }),
  );
  const open = element("a", "show-button", words("rare.train"));
  const map = element("div", "experiment-place");
  const strips = element("div", "experiment-strips");
  const controls = controlRow(select, slider, open);
  container.append(element("p", "experiment-lesson", words("rare.lesson")), controls, map, strips);
  let record: { readonly of: RareOptimizer; readonly value: RareRecord } | undefined;
  return {
    see({ optimizer, step }) {
      now = { optimizer, step };
      if (record?.of !== optimizer) {
        record = { of: optimizer, value: recordRare(optimizer) };
        strips.replaceChildren(...stripsOf(record.value));
        open.href = `./train.html${toTrainHash(rareRun(optimizer), undefined, registry) ?? ""}`;
      }
      select.show(optimizer);
      slider.show(step);
      map.replaceChildren(heatMap(record.value, step));
      for (const strip of strips.children) markOn(strip, step / rareSteps);
    },
  };
};

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
  const figure = chartOf(lines, {
    label: heading,
    x: [0, rareSteps],
    ticks: [0, 90, 180, 270, 360],
    scale: "linear",
    wide: true,
  });
  figure.prepend(element("h4", "", heading));
  return figure;
}
