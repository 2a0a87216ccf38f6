/** The panel's folder on the network: its layers, functions and first weights. */
import type { FolderApi } from "tweakpane";
import { type Changing, FieldGroup } from "../../panel/fieldGroup.js";
import { place } from "../../panel/place.js";
import { words } from "../words.js";
import { choiceList } from "./choiceList.js";
import { networkChoices } from "./choices.js";
import { TextRow } from "./textRow.js";
import { layersOf, layersText } from "./texts.js";
import type { TrainChange } from "./trainChange.js";
import { networkFields } from "./trainFields.js";
import type { TrainSection } from "./trainSection.js";

export function networkSection(folder: FolderApi, editor: Changing<TrainChange>): TrainSection {
  const layers = new TextRow(words("panel.layers"), words("panel.layersHint"), (typed) =>
    editor.change((run) => ({ ...run, network: { ...run.network, hidden: layersOf(typed) } })),
  );
  place(folder, layers.element);
  const lists = networkChoices.map((choice) => choiceList(folder, choice, editor));
  const fields = new FieldGroup(folder, editor, lists.at(-1)?.list.blade);
  return {
    folder,
    show(run) {
      layers.show(layersText(run.network.hidden));
      for (const list of lists) list.show(run);
      fields.show(run, networkFields(run));
    },
  };
}
