/** The loss of each batch goes up and down, beside it the loss of all samples. */
import { toTrainHash } from "../../share/trainHash.js";
import { registry } from "../../training.js";
import { element } from "../element.js";
import { measureText } from "../numbers.js";
import { smoothed } from "../train/curves/lines.js";
import { type BatchSize, batchRun, batchSizes, batchSteps, recordBatches, rises } from "./batchRecord.js";
import { chartOf } from "./chart.js";
import { controlRow, selectField } from "./controls.js";
import type { Mount } from "./mounted.js";
import { words } from "./words.js";

const [blue, orange, green] = ["#0072b2", "#d55e00", "#009e73"] as const;
const full: BatchSize = "256";

export const mountNoisyLoss: Mount<"noisy-loss"> = (container, go) => {
  const batch = selectField(
    words("noisy.batch"),
    batchSizes.map((size) => [size, size === full ? words("noisy.all", { size }) : size] as const),
    (size) => go({ show: "noisy-loss", batch: size }),
  );
  const open = element("a", "show-button", words("noisy.train"));
  const status = element("p", "experiment-status", "", { role: "status" });
  const chart = element("div", "");
  container.append(element("p", "experiment-lesson", words("noisy.lesson")), controlRow(batch, open), status, chart);
  const onFull = recordBatches(full);
  return {
    see({ batch: size }) {
      batch.show(size);
      open.href = `./train.html${toTrainHash(batchRun(size), undefined, registry) ?? ""}`;
      const record = size === full ? onFull : recordBatches(size);
      const [up, whole] = [rises(record.batchLoss), rises(record.wholeLoss)];
      status.textContent = words("noisy.rises", { steps: batchSteps - 1, up, whole, full: rises(onFull.batchLoss) });
      chart.replaceChildren(chartOfLosses(record, onFull.wholeLoss, size));
    },
  };
};

function chartOfLosses(record: ReturnType<typeof recordBatches>, onFull: Float64Array, size: BatchSize): HTMLElement {
  const mean = smoothed({ count: batchSteps, step: undefined, value: record.batchLoss }, 0.95).value;
  const line = (values: Float64Array) => Array.from(values, (value, step) => [step, value] as const);
  const lines = [
    {
      name: words("noisy.raw", { most: measureText(Math.max(...record.batchLoss)) }),
      colour: orange,
      faint: true,
      points: line(record.batchLoss),
    },
    { name: words("noisy.smoothed"), colour: orange, points: line(mean) },
    { name: words("noisy.whole"), colour: blue, dash: "2 4", points: line(record.wholeLoss) },
    { name: words("noisy.full"), colour: green, dash: "9 4", points: line(onFull) },
  ];
  // Small batches reach far above what is to be compared: the legend says how far.
  const y = [0, 1.2] as const;
  const ticks = [0, 100, 200, 300, 400];
  const label = words("noisy.chart", { size });
  const look = { label, x: [0, batchSteps], ticks, scale: "linear", heights: "linear", y } as const;
  return chartOf(lines, { ...look, across: words("experiments.steps"), wide: true, height: 250 });
}
