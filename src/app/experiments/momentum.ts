/** What momentum brings: epochs to the target with and without it, on nine data sets, as they are found. */
import { toTrainHash } from "../../share/trainHash.js";
import { registry } from "../../training.js";
import { element } from "../element.js";
import { presetTexts } from "../i18n/presets.js";
import { measureText, settingText } from "../numbers.js";
import { inTurns } from "./inTurns.js";
import { meterCell } from "./meterCell.js";
import {
  type Best,
  bothRun,
  loadMomentumData,
  type MomentumRow,
  momentumPresets,
  momentumRow,
  momentumSeeds,
} from "./momentumRecord.js";
import type { Mount } from "./mounted.js";
import { tableRegion } from "./tableRegion.js";
import { words } from "./words.js";

export const mountMomentum: Mount<"momentum"> = (container) => {
  const status = element("p", "experiment-status", "", { role: "status" });
  const table = tableRegion(words("momentum.table"));
  const lesson = words("momentum.lesson", { seeds: momentumSeeds.length });
  container.append(element("p", "experiment-lesson", lesson), status, table);
  let end = () => {};
  let isLeft = false;
  const show = (rows: readonly MomentumRow[]) => {
    const [done, of] = [rows.length, momentumPresets.length];
    const fewer = rows.filter(({ sgd, momentum }) => momentum.epochs < sgd.epochs).length;
    status.textContent = words(done === of ? "momentum.done" : "momentum.progress", { done, of, fewer });
    table.replaceChildren(tableOfRows(rows));
  };
  show([]);
  loadMomentumData().then((isThere) => {
    if (isLeft) return;
    if (!isThere) status.textContent = words("momentum.missing");
    else end = inTurns(everyRow(), ({ rows, isNew }) => isNew && show(rows));
  });
  return {
    see: () => {},
    end() {
      isLeft = true;
      end();
    },
  };
};

interface Told {
  readonly rows: readonly MomentumRow[];
  /** Whether a row has come since the page was told last. */
  readonly isNew: boolean;
}

function* everyRow(): Generator<Told, void, void> {
  const rows: MomentumRow[] = [];
  let told = 0;
  for (const preset of momentumPresets) {
    const work = momentumRow(preset);
    let next = work.next();
    while (!next.done) {
      yield { rows, isNew: told < rows.length };
      told = rows.length;
      next = work.next();
    }
    rows.push(next.value);
  }
  yield { rows, isNew: true };
}

function tableOfRows(found: readonly MomentumRow[]): HTMLElement {
  const table = element("table", "meter-table");
  const head = element("tr", "");
  const names = ["momentum.data", "momentum.sgd", "momentum.momentum", "momentum.part"] as const;
  head.append(...names.map((name) => element("th", "", words(name), { scope: "col" })), element("td", ""));
  const rows = momentumPresets.map((preset, k) => {
    const known = registry.presets.get(preset);
    const { name } = known ? presetTexts(known) : { name: preset };
    const row = element("tr", "");
    row.append(element("th", "", name, { scope: "row" }));
    const cells = found[k]
      ? cellsOf(found[k], name)
      : [element("td", "", "…"), ...[1, 2, 3].map(() => element("td", ""))];
    row.append(...cells);
    return row;
  });
  table.append(head, ...rows);
  return table;
}

function cellsOf(row: MomentumRow, name: string): HTMLElement[] {
  const { sgd, momentum } = row;
  const told = ({ rate, epochs }: Best) =>
    Number.isFinite(epochs)
      ? words("momentum.epochs", { epochs: settingText(Number(epochs.toPrecision(3))), rate: settingText(rate) })
      : words("momentum.never");
  const part = momentum.epochs / sgd.epochs;
  const open = element("td", "");
  const hash = toTrainHash(bothRun(row), undefined, registry) ?? "";
  const named = words("momentum.openNamed", { name });
  open.append(element("a", "", words("momentum.open"), { href: `./train.html${hash}`, "aria-label": named }));
  return [
    element("td", "", told(sgd)),
    element("td", "", told(momentum)),
    meterCell(part / 2, measureText(part)),
    open,
  ];
}
