/** The panel's folder on how lanes are trained: batches, penalty, length, seed, and when they stop. */
import type { FolderApi } from "tweakpane";
import { type Changing, FieldGroup } from "../../panel/fieldGroup.js";
import { place } from "../../panel/place.js";
import { words } from "../words.js";
import { choiceList } from "./choiceList.js";
import { monitorChoice, samplingChoices } from "./choices.js";
import { TextRow } from "./textRow.js";
import { batchOf, batchText } from "./texts.js";
import type { TrainChange } from "./trainChange.js";
import { stopFields, trainingFields } from "./trainFields.js";
import type { TrainSection } from "./trainSection.js";

export function trainingSection(folder: FolderApi, editor: Changing<TrainChange>): TrainSection {
  const batch = new TextRow(words("panel.batch"), words("panel.batchHint"), (typed) =>
    editor.change((run) => ({ ...run, sampling: { ...run.sampling, batchSize: batchOf(typed) } })),
  );
  place(folder, batch.element);
  const lists = samplingChoices.map((choice) => choiceList(folder, choice, editor));
  const numbers = new FieldGroup(folder, editor, lists.at(-1)?.list.blade);
  const monitor = choiceList(folder, monitorChoice, editor);
  const stop = new FieldGroup(folder, editor, monitor.list.blade);
  return {
    folder,
    show(run) {
      batch.show(batchText(run.sampling.batchSize));
      for (const list of [...lists, monitor]) list.show(run);
      monitor.list.blade.hidden = run.stop.patience === undefined;
      numbers.show(run, trainingFields());
      stop.show(run, stopFields(run));
    },
  };
}
