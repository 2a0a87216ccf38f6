/** Losses of networks trained by PyTorch, beside those that come out here. */

import { registry } from "../../index.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { measureText, settingText } from "../numbers.js";
import { chartOf } from "./chart.js";
import { controlRow, selectField } from "./controls.js";
import { type LibraryRecord, replay, type Vectors } from "./libraryRecord.js";
import { libraryRunNames, libraryRuns, usualLibraryRun } from "./libraryRuns.js";
import type { Mount } from "./mounted.js";
import { tableRegion } from "./tableRegion.js";
import { words } from "./words.js";

const [blue, orange] = ["#0072b2", "#d55e00"] as const;
/** The same file that the tests read. */
const address = new URL("../../../test/golden/networks.json", import.meta.url).href;

export const mountLibraries: Mount<"libraries"> = (container, go) => {
  const run = selectField(
    words("libraries.run"),
    libraryRunNames.map((name) => [name, runName(name)] as const),
    (name) => go({ show: "libraries", run: name }),
  );
  const file = element("a", "show-button", words("libraries.file"), {
    href: address,
    download: "pytorch-networks.json",
  });
  const status = element("p", "experiment-status", "", { role: "status" });
  const chart = element("div", "");
  const table = tableRegion(words("libraries.chart"));
  const lesson = element("p", "experiment-lesson", words("libraries.lesson"));
  container.append(lesson, controlRow(run, file), status, chart, table);
  const vectors = fetchVectors();
  let wanted = usualLibraryRun;
  return {
    async see({ run: name }) {
      wanted = name;
      run.show(name);
      const given = await vectors;
      const chosen = libraryRuns.get(name);
      if (wanted !== name || !chosen) return;
      if (!given) {
        status.textContent = words("libraries.missing");
        return;
      }
      const record = replay(given, chosen);
      const { losses, weights } = record.apart;
      const values = Object.entries(record.hyperparameters).map(([key, value]) => `${key} ${settingText(value)}`);
      const apart = { losses: measureText(losses), weights: measureText(weights) };
      status.textContent = words("libraries.told", {
        steps: record.losses.length,
        ...apart,
        values: values.join(", "),
      });
      chart.replaceChildren(chartOfLosses(record));
      table.replaceChildren(tableOfLosses(record));
    },
  };
};

/** Nothing where they can not be fetched. */
async function fetchVectors(): Promise<Vectors | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as Vectors) : undefined;
  } catch {
    return undefined;
  }
}

function runName(name: string): string {
  const { network = "", optimizer = "" } = libraryRuns.get(name) ?? {};
  return `${network.replace(/-(?=\d)/, " ")} · ${label(registry.optimizers.get(optimizer)?.name ?? optimizer)}`;
}

function chartOfLosses({ losses, whole }: LibraryRecord): HTMLElement {
  const line = (list: LibraryRecord["losses"], of: "theirs" | "ours", first: number) =>
    list.map((pair, k) => [k + first, pair[of]] as const);
  const lines = [
    { name: words("libraries.batchTheirs"), colour: orange, points: line(losses, "theirs", 0) },
    { name: words("libraries.batchOurs"), colour: orange, dots: true, bare: true, points: line(losses, "ours", 0) },
    { name: words("libraries.wholeTheirs"), colour: blue, points: line(whole, "theirs", 1) },
    { name: words("libraries.wholeOurs"), colour: blue, dots: true, bare: true, points: line(whole, "ours", 1) },
  ];
  const look = { label: words("libraries.chart"), x: [0, losses.length], ticks: [0, 5, 10, 15, 20] } as const;
  const rest = {
    scale: "linear",
    heights: "linear",
    across: words("experiments.steps"),
    wide: true,
    height: 250,
  } as const;
  return chartOf(lines, { ...look, ...rest });
}

/** To all digits: the difference is in the last ones. */
function tableOfLosses({ losses }: LibraryRecord): HTMLElement {
  const table = element("table", "");
  const head = element("tr", "");
  const columns = [
    "experiments.steps",
    "libraries.batchTheirs",
    "libraries.batchOurs",
    "libraries.difference",
  ] as const;
  head.append(...columns.map((name) => element("th", "", words(name), { scope: "col" })));
  const rows = losses.map(({ theirs, ours }, step) => {
    const row = element("tr", "");
    row.append(
      element("th", "", String(step), { scope: "row" }),
      element("td", "", String(theirs)),
      element("td", "", String(ours)),
      element("td", "", theirs === ours ? "0" : Math.abs(theirs - ours).toExponential(1)),
    );
    return row;
  });
  table.append(head, ...rows);
  return table;
}
